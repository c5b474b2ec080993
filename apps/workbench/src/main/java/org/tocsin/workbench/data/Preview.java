package org.tocsin.workbench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.local.ingest.Recoder;
import org.tocsin.local.lexicon.OwnLexicon.Draft;

/** What a change of the own knowledge does to stored texts, as far as it is known: filled by one thread, looked at by others. */
public final class Preview {
    private static final int MOST_LINES = 200;

    private final String id;
    private final Map<String, String> changed;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Draft draft;
    private List<String> faults = List.of();
    private long texts;
    private long stored;
    private long done;
    private long gone;
    private long fresh;
    private long other;
    private boolean isDone;

    Preview(String id, Map<String, String> changed) {
        this.id = id;
        this.changed = Map.copyOf(changed);
    }

    /** What happens to an event: it goes, it comes, it becomes another. */
    public enum Kind {
        GONE,
        FRESH,
        CHANGED
    }

    /**
     * An event that changes.
     *
     * @param before absent for one that comes
     * @param after absent for one that goes
     */
    public record Line(
            Kind kind,
            @Nullable EventRecord before,
            @Nullable EventRecord after) {}

    /**
     * How far it is.
     *
     * @param faults what is wrong with the change; it cannot be applied then
     * @param texts how many are read for this
     * @param stored how many there are
     * @param lines the first of the events that change
     */
    public record State(
            String id,
            List<String> files,
            List<String> faults,
            long texts,
            long stored,
            long done,
            long gone,
            long fresh,
            long other,
            List<Line> lines,
            boolean isDone) {}

    public synchronized State state() {
        return new State(
                id,
                changed.keySet().stream().sorted().toList(),
                faults,
                texts,
                stored,
                done,
                gone,
                fresh,
                other,
                List.copyOf(lines),
                isDone);
    }

    Map<String, String> changed() {
        return changed;
    }

    synchronized void begin(Draft made, long toRead, long all) {
        draft = made;
        texts = toRead;
        stored = all;
    }

    synchronized void add(Recoder.Diff diff) {
        done++;
        gone += diff.gone().size();
        fresh += diff.fresh().size();
        other += diff.changed().size();
        diff.gone().forEach(event -> add(new Line(Kind.GONE, event, null)));
        diff.fresh().forEach(event -> add(new Line(Kind.FRESH, null, event)));
        diff.changed().forEach((before, after) -> add(new Line(Kind.CHANGED, before, after)));
    }

    private void add(Line line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    synchronized void refuse(List<String> reasons) {
        faults = List.copyOf(reasons);
    }

    synchronized void end() {
        isDone = true;
    }

    /** What is to be saved; absent for a change that has a fault, or is not looked through yet. */
    synchronized @Nullable Draft accepted() {
        return isDone && faults.isEmpty() ? draft : null;
    }
}
