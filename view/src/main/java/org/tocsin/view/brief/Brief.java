package org.tocsin.view.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.formats.table.Cells;
import org.tocsin.view.record.Evidence;

/**
 * A brief: lines that each rest on numbered sentences.
 *
 * @param title the two and the days
 * @param notes what holds for all of it: arrows, how much was read, what is left out
 * @param sections in their order; one without a line is left out
 * @param sources the sentences; a line's number n means the n-th, from 1
 */
public record Brief(String title, List<String> notes, List<Section> sections, List<Evidence> sources) {
    public Brief {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Lines under one heading. */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A statement.
     *
     * @param text plain text
     * @param sources numbers of what it rests on, never empty
     */
    public record Line(String text, List<Integer> sources) {
        public Line {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a line without evidence: " + text);
            }
        }
    }

    /** The brief as Markdown, the sources below as numbered footnotes. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + escaped(title) + "\n\n");
        notes.forEach(note -> text.append(escaped(note)).append("  \n"));
        for (Section section : sections) {
            text.append("\n## ").append(escaped(section.title())).append("\n\n");
            for (Line line : section.lines()) {
                text.append("- ")
                        .append(escaped(line.text()))
                        .append(line.sources().stream()
                                .map(number -> " \\[" + number + "\\]")
                                .collect(Collectors.joining()))
                        .append('\n');
            }
        }
        text.append("\n## Sources\n\n");
        for (int i = 0; i < sources.size(); i++) {
            text.append(i + 1).append(". ").append(written(sources.get(i))).append('\n');
        }
        return text.toString();
    }

    private static String written(Evidence source) {
        String outlet = source.outlet() == null ? "outlet unknown" : source.outlet();
        String day = source.published() == null ? "undated" : source.published().toString();
        String title = source.title() == null ? "" : ", “" + source.title() + "”";
        String address = source.url() == null ? "" : " <" + source.url().replaceAll("[<>\\s]", "") + ">";
        return escaped(outlet + ", " + day + title + ", article " + source.article() + ": “" + source.sentence() + "”")
                + address;
    }

    /** Words of others on one line, without any power over the layout. */
    private static String escaped(String words) {
        return Cells.oneLine(words).strip().replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
