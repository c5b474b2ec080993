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

    ReportTraits(
            EventId id,
            Reality reality,
            Act act,
            Side actors,
            Side recipients,
            Days days,
            @Nullable Where where,
            List<Figure> figures,
            long[] words,
            DocumentId article,
            int sentence,
            boolean isToldByVerb) {
        this.id = id;
        this.reality = reality;
        this.act = act;
        this.actors = actors;
        this.recipients = recipients;
        this.days = days;
        this.where = where;
        this.figures = figures;
        this.words = words;
        this.article = article;
        this.sentence = sentence;
        this.isToldByVerb = isToldByVerb;
    }

    /** The traits of a report; words that are in {@code stopWords} do not count. */
    public static ReportTraits of(Report report, Set<String> stopWords) {
        Event event = report.event();
        return new ReportTraits(
                event.id(),
                Reality.of(event.status()),
                event.act(),
                Side.of(event.actors()),
                Side.of(event.recipients()),
                Days.of(event.when(), report.published()),
                event.where(),
                event.figures(),
                words(event.sentence().text(), stopWords),
                report.article(),
                event.sentenceIndex(),
                event.trigger().isVerb());
    }

    /** All that is compared, without the event's id, in a form that lasts: what the same version wrote is read back by {@link #ofBytes}. */
    public byte[] toBytes() {
        return TraitBytes.write(this);
    }

    /**
     * The traits of an event that {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if another version wrote them: then they are to be made anew from the report
     */
    public static ReportTraits ofBytes(EventId id, byte[] bytes) {
        return TraitBytes.read(id, bytes);
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

    Reality reality() {
        return reality;
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
