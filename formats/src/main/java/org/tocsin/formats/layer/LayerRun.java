package org.tocsin.formats.layer;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.layer.LayerReader.Choice;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;

/** One reading of a file: counts its rows and hands on what they hold. */
final class LayerRun {
    /** How much of a file is looked at to find out its format, bytes. */
    static final int BEGINNING = 1 << 16;

    private static final char REPLACED = '\uFFFD';

    private final Choice choice;
    private final Consumer<LayerEvent> events;
    private final Consumer<Problem> problems;
    private @Nullable LayerFormat format;
    private long read;
    private long bad;

    LayerRun(Choice choice, Consumer<LayerEvent> events, Consumer<Problem> problems) {
        this.choice = choice;
        this.events = events;
        this.problems = problems;
        this.format = choice.format();
    }

    /** The format that the user names, else the one that a file begins like. */
    Optional<LayerFormat> formatOf(Beginning beginning) {
        Optional<LayerFormat> found = choice.format() != null ? Optional.of(choice.format()) : beginning.format();
        found.ifPresent(known -> format = known);
        return found;
    }

    void report(Problem problem) {
        problems.accept(problem);
    }

    LayerTally tally() {
        return new LayerTally(format, read, bad);
    }

    /** Takes the rows of one file. */
    RowSource.RowSink into(RowMapper mapper, String file) {
        return new RowSource.RowSink() {
            private boolean isWarned;

            @Override
            public void row(Row row) {
                if (!isWarned && row.cells().stream().anyMatch(cell -> cell.indexOf(REPLACED) >= 0)) {
                    isWarned = true;
                    report(new Problem(
                            Code.BAD_ENCODING,
                            row.origin(),
                            "not UTF-8 from here on; letters that cannot be read stand as " + REPLACED));
                }
                LayerEvent event;
                try {
                    event = mapper.event(layer(), row);
                } catch (RowFault fault) {
                    fault(row.origin(), String.valueOf(fault.getMessage()));
                    return;
                }
                events.accept(event);
                read++;
            }

            @Override
            public void fault(String origin, String reason) {
                bad++;
                report(new Problem(Code.BAD_FIELD, origin, reason));
            }
        };
    }

    private String layer() {
        if (choice.layer() != null) {
            return choice.layer();
        }
        return format == null ? "" : format.layerName();
    }
}
