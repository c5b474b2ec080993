package org.tocsin.code.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.lexicon.Sense.Example;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.Act;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Line;

/**
 * Reads sense files: stanzas separated by blank lines, each a {@code sense ID} with the keys {@code frame}, {@code act}, {@code operator},
 * {@code fires}, {@code silent} and {@code note}, or a {@code class NAME} with {@code words}. A sense of the user's own takes the place of the
 * bundled one of its name; with the one key {@code off} it only takes it away. All faults are collected and thrown once.
 */
final class SenseReader {
    private final Ontology ontology;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final List<Stanza> stanzas = new ArrayList<>();

    SenseReader(Ontology ontology) {
        this.ontology = ontology;
    }

    List<Sense> read(KnowledgeFiles files) {
        for (String name : files.names("senses", ".senses")) {
            readStanzas(files.read(name));
        }
        FrameReader frames = new FrameReader(classes);
        List<Sense> senses = new ArrayList<>();
        Map<String, Stanza> first = new HashMap<>();
        for (Stanza stanza : stanzas) {
            Stanza other = first.putIfAbsent(stanza.id, stanza);
            if (other != null && other.isOwn() && !stanza.isOwn()) {
                continue;
            }
            if (other != null) {
                faults.add(stanza.head.place() + ": a second sense called " + stanza.id);
            }
            if (stanza.isOff()) {
                continue;
            }
            Sense sense = sense(stanza, frames);
            if (sense != null) {
                senses.add(sense);
            }
        }
        first.values().stream()
                .filter(stanza -> stanza.isOff() && stanzas.stream().noneMatch(stanza::isAway))
                .forEach(stanza ->
                        faults.add(stanza.head.place() + ": there is no sense " + stanza.id + " to turn off"));
        if (!faults.isEmpty()) {
            throw new KnowledgeException(String.join("\n", faults));
        }
        return senses;
    }

    /** The word classes by name, after {@link #read}. */
    Map<String, Set<String>> wordClasses() {
        return classes;
    }

    private void readStanzas(List<Line> lines) {
        Stanza stanza = null;
        String className = null;
        for (Line line : lines) {
            String text = line.text();
            if (text.isBlank()) {
                stanza = null;
                className = null;
            } else if (text.startsWith("sense ")) {
                stanza = new Stanza(line, text.substring(6).strip(), new ArrayList<>());
                stanzas.add(stanza);
            } else if (text.startsWith("class ")) {
                className = text.substring(6).strip();
            } else if (stanza != null && text.startsWith(" ")) {
                stanza.lines.add(line);
            } else if (className != null && text.strip().startsWith("words ")) {
                addWords(className, text.strip().substring(6));
            } else {
                faults.add(line.place() + ": expected 'sense ID', 'class NAME' or an indented key, got '" + text + "'");
            }
        }
    }

    private void addWords(String className, String words) {
        Set<String> known = classes.computeIfAbsent(className, name -> new HashSet<>());
        for (String word : words.split(",")) {
            known.add(word.strip().toLowerCase(Locale.ROOT));
        }
    }

    private @Nullable Sense sense(Stanza stanza, FrameReader frames) {
        Map<String, Line> single = new HashMap<>();
        List<Example> fires = new ArrayList<>();
        List<Example> silent = new ArrayList<>();
        for (Line line : stanza.lines) {
            String text = line.text().strip();
            int gap = text.indexOf(' ');
            String key = gap < 0 ? text : text.substring(0, gap);
            String value = gap < 0 ? "" : text.substring(gap).strip();
            switch (key) {
                case "fires" -> fires.add(new Example(value, line.place()));
                case "silent" -> silent.add(new Example(value, line.place()));
                case "frame", "act", "together", "operator", "note" -> {
                    if (single.put(key, new Line(line.file(), line.number(), value)) != null) {
                        faults.add(line.place() + ": a second '" + key + "' in sense " + stanza.id);
                    }
                }
                default -> faults.add(line.place() + ": unknown key '" + key + "'");
            }
        }
        Line frame = single.get("frame");
        Line act = single.get("act");
        Line operator = single.get("operator");
        Line together = single.get("together");
        if (frame == null || act == null || fires.isEmpty() || silent.isEmpty()) {
            faults.add(stanza.head.place() + ": sense " + stanza.id
                    + " needs frame, act, and at least one fires and one silent");
            return null;
        }
        try {
            Act read = act.text().equals("none") ? null : ontology.act(act.text(), act.place());
            Operator works = operator == null ? null : Operator.of(operator.text());
            return new Sense(
                    stanza.id,
                    frames.read(frame.text(), frame.place()),
                    read,
                    together == null ? null : ontology.act(together.text(), together.place()),
                    works,
                    fires,
                    silent,
                    stanza.head.place());
        } catch (KnowledgeException fault) {
            faults.add(String.valueOf(fault.getMessage()));
        } catch (IllegalArgumentException fault) {
            faults.add(stanza.head.place() + ": " + fault.getMessage());
        }
        return null;
    }

    private record Stanza(Line head, String id, List<Line> lines) {
        boolean isOwn() {
            return KnowledgeFiles.isOwn(head.file());
        }

        /** Whether it says no more than that the bundled sense of its name is not wanted. */
        boolean isOff() {
            return isOwn()
                    && lines.size() == 1
                    && lines.get(0).text().strip().split(" ", 2)[0].equals("off");
        }

        /** Whether this turns the other off. */
        boolean isAway(Stanza other) {
            return !other.isOwn() && other.id.equals(id);
        }
    }
}
