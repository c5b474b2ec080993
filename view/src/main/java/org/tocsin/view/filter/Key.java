package org.tocsin.view.filter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;

/** The keys of the filter grammar, in the order in which a filter is written. What each means: docs/filters.md. */
public enum Key {
    /** Words that all occur, {@code "words"} that occur side by side. */
    Q(Values.ANY),
    FROM(Values.DAY),
    TO(Values.DAY),
    /** The last days up to now: {@code 30d}, {@code 8w}, {@code 6m}, {@code 1y}. */
    LAST(Values.LENGTH),
    /** Which time from, to and last look at. */
    BY(Values.one("event", "published", "seen")),
    SRC(Values.PARTY),
    TGT(Values.PARTY),
    /** Either side. */
    ACTOR(Values.PARTY),
    DYAD(Values.DYAD),
    /** Which way a dyad is meant. */
    DIR(Values.one("both", "ab", "ba")),
    CAMEO(Values.CAMEO),
    PLOVER(Values.PLOVER),
    QUAD(Values.some("1", "2", "3", "4")),
    CTX(Values.WORD),
    STATUS(Values.some(
            Stream.concat(Stream.of("any"), Arrays.stream(Status.values()).map(Key::label))
                    .toArray(String[]::new))),
    DISPUTED(Values.YES_NO),
    DATED(Values.YES_NO),
    PLACED(Values.YES_NO),
    SPEAKER(Values.ANY),
    /** Whether a speaker is named, or it is the outlet's own word. */
    ATTR(Values.one("named", "none")),
    MODALITY(Values.some(Arrays.stream(Modality.values()).map(Key::label).toArray(String[]::new))),
    /** Whether a claim is for or against an actor. */
    STANCE(Values.some("for", "against")),
    SAYER(Values.ANY),
    KIND(Values.WORD),
    UNIT(Values.ANY),
    SUBJECT(Values.ANY),
    OUTLET(Values.ANY),
    OWNER(Values.ANY),
    MIN_OWNERS(Values.COUNT),
    MIN_SOURCES(Values.COUNT),
    PLACE(Values.ANY),
    COUNTRY(Values.COUNTRY),
    /** West, south, east and north in degrees. */
    BBOX(Values.BOX),
    PREC(Values.some("city", "region", "country")),
    REVIEWED(Values.YES_NO),
    RULE(Values.ANY),
    SEEN(Values.YES_NO),
    ARTICLE(Values.ANY),
    INCIDENT(Values.ANY),
    STORY(Values.ANY),
    /** What came or changed since a moment. */
    UPDATED_SINCE(Values.MOMENT),
    /** The data as then known. */
    AS_OF(Values.MOMENT),
    SORT(Values.SORT),
    LIMIT(Values.COUNT),
    /** Where the page before ended. */
    AFTER(Values.ONE),
    /** How the rows are drawn; kept for links, without effect on which rows there are. */
    COLS(Values.ONE),
    GROUP(Values.ONE),
    VIEW(Values.ONE),
    SEL(Values.ONE),
    PANE(Values.ONE);

    private static final Map<String, Key> BY_NAME = new HashMap<>();

    static {
        for (Key key : values()) {
            BY_NAME.put(key.written(), key);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a record of a pure function and constants
    private final Values values;

    Key(Values values) {
        this.values = values;
    }

    /** The key as it is written: in lower case. */
    public String written() {
        return label(this);
    }

    /** The key that is written so. */
    public static Optional<Key> of(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    /** All keys as they are written. */
    static List<String> names() {
        return Arrays.stream(values()).map(Key::written).toList();
    }

    /** Whether commas separate values: of codes and words, never of names. */
    boolean isSplit() {
        return values.isSplit();
    }

    /** Whether only one value makes sense. */
    boolean isSingle() {
        return values.isSingle();
    }

    /** Whether it only says how rows are drawn, sorted or cut into pages. */
    public boolean isDrawing() {
        return compareTo(SORT) >= 0;
    }

    /**
     * The value as it is kept.
     *
     * @throws FilterException if the key takes no such value
     */
    String checked(String value) {
        return values.checked(written(), value.strip());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** PLOVER events by name, for {@link Values#PLOVER}. */
    static boolean isPloverEvent(String name) {
        return Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(name));
    }
}
