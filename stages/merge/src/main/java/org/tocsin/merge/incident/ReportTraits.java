package org.tocsin.merge.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.merge.words.TermHash;
import org.tocsin.merge.words.WordReader;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;

/** What the merge compares of a report. Small, so that a million fit into memory. */
public final class ReportTraits implements Comparable<ReportTraits> {
    private final EventId id;
    private final Reality reality;
    private final Act act;
    private final Side actors;
    private final Side recipients;
    private final Days days;
    private final @Nullable Where where;
    private final List<Figure> figures;
    private final long[] words;
    private final DocumentId article;
    private final int sentence;
    private final boolean isToldByVerb;

    private ReportTraits(Report report, Set<String> stopWords) {
        Event event = report.event();
        this.id = event.id();
        this.reality = Reality.of(event.status());
        this.act = event.act();
        this.actors = Side.of(event.actors());
        this.recipients = Side.of(event.recipients());
        this.days = Days.of(event.when(), report.published());
        this.where = event.where();
        this.figures = event.figures();
        this.words = words(event.sentence().text(), stopWords);
        this.article = report.article();
        this.sentence = event.sentenceIndex();
        this.isToldByVerb = event.trigger().isVerb();
    }

    /** The traits of a report; words that are in {@code stopWords} do not count. */
    public static ReportTraits of(Report report, Set<String> stopWords) {
        return new ReportTraits(report, stopWords);
    }

    private static long[] words(String sentence, Set<String> stopWords) {
        return WordReader.read(sentence).stream()
                .filter(word -> !stopWords.contains(word.lower()))
                .mapToLong(word -> TermHash.of(word.stem()))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * The keys of the report: for each side that is known and each day, the act and the side. Two reports of one happening share at least one
     * even if one of them leaves out a side or dates it a day later. A report with neither day nor side is found
     * again by its sentence only.
     */
    public Set<MergeKey> keys() {
        Set<MergeKey> keys = new TreeSet<>();
        long deed = TermHash.of(
                TermHash.of(reality.name()),
                TermHash.of(act.plover().map(Enum::name).orElse(act.root())));
        days.filed().forEach(day -> {
            sideKeys(actors, 1).forEach(side -> keys.add(new MergeKey(TermHash.of(TermHash.of(deed, day), side))));
            sideKeys(recipients, 2).forEach(side -> keys.add(new MergeKey(TermHash.of(TermHash.of(deed, day), side))));
        });
        if (keys.isEmpty() && words.length > 0) {
            keys.add(new MergeKey(LongStream.of(words).reduce(deed, TermHash::of)));
        }
        return keys;
    }

    private static LongStream sideKeys(Side side, int place) {
        Set<String> marks = side.countries().isEmpty() ? side.names() : side.countries();
        return marks.stream().mapToLong(mark -> TermHash.of(place, TermHash.of(mark)));
    }

    /** Whether the two cannot be one happening, whatever else they share. Cheap: asked of every pair that shares a key. */
    boolean excludes(ReportTraits other) {
        return reality != other.reality
                || !(act.type() == null ? act.root().equals(other.act.root()) : act.type() == other.act.type())
                || actors.excludes(other.actors)
                || recipients.excludes(other.recipients);
    }

    public EventId id() {
        return id;
    }

    Act act() {
        return act;
    }

    Side actors() {
        return actors;
    }

    Side recipients() {
        return recipients;
    }

    Days days() {
        return days;
    }

    @Nullable
    Where where() {
        return where;
    }

    List<Figure> figures() {
        return figures;
    }

    long[] words() {
        return words;
    }

    DocumentId article() {
        return article;
    }

    boolean isOfOneArticleWith(ReportTraits other) {
        return article.equals(other.article);
    }

    int sentence() {
        return sentence;
    }

    /** "detained", not "the arrest": a verb tells a deed, a noun may point back to one that is told elsewhere. */
    boolean isToldByVerb() {
        return isToldByVerb;
    }

    /** By event id. */
    @Override
    public int compareTo(ReportTraits other) {
        return id.value().compareTo(other.id.value());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ReportTraits traits && traits.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.value().hashCode(); // which a string remembers
    }
}
