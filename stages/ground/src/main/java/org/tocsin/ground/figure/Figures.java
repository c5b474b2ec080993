package org.tocsin.ground.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Figure.Operator;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/** The figures of a sentence: a number, the operator that the words before it put on it, its unit, and what it counts. */
public final class Figures {
    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "m",
            1_000_000L,
            "bn",
            1_000_000_000L);
    /** "Dozens", "hundreds": at least one of them. */
    private static final Map<String, Long> COLLECTIVES =
            Map.of("dozens", 12L, "scores", 20L, "hundreds", 100L, "thousands", 1_000L, "millions", 1_000_000L);

    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "us$", "USD", "dollar", "USD", "€", "EUR", "euro", "EUR", "£", "GBP", "pound", "GBP", "ruble",
            "RUB", "rouble", "RUB", "yuan", "CNY");
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour");
    private static final Set<String> NOT_COUNTED = Set.of("percent", "%", "kilometer", "km", "mile", "meter");

    private final Sentence sentence;
    private final String text;

    private Figures(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** A figure and the word that it counts. */
    public record Counted(Figure figure, int counted) {}

    /** The figures of a sentence, left to right; dates are none. */
    public static List<Counted> of(Sentence sentence, String text) {
        Figures finder = new Figures(sentence, text);
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Counted> at = finder.at(i);
            at.ifPresent(found::add);
            i = at.isPresent() ? finder.next : i + 1;
        }
        return found;
    }

    private int next;

    private Optional<Counted> at(int i) {
        Token token = sentence.token(i);
        boolean date = token.entityKind().equals("DATE") && !isTerm(i)
                || token.entityKind().equals("ORDINAL")
                || token.entityKind().equals("TIME");
        if (date || token.relation() == Relation.COMPOUND && token.wordClass() == WordClass.NAME) {
            return Optional.empty();
        }
        Long collective = COLLECTIVES.get(word(i));
        if (collective != null) {
            next = i + 1;
            return counted(i, i, BigDecimal.valueOf(collective), null, Operator.AT_LEAST);
        }
        BigDecimal first = value(i);
        if (first == null) {
            return Optional.empty();
        }
        int last = next - 1;
        Operator operator = operatorBefore(i);
        boolean joined = Set.of("to", "-", "–").contains(word(last + 1))
                || word(last + 1).equals("and") && word(i - 1).equals("between");
        boolean range = joined && last + 2 < sentence.size();
        if (range) {
            BigDecimal second = value(last + 2);
            if (second != null && second.compareTo(first) > 0) {
                int end = next - 1;
                BigDecimal low = scaleLike(first, last, end);
                return counted(i, end, low, second, Operator.RANGE);
            }
            next = last + 1;
        }
        return switch (operator) {
            case MORE_THAN, AT_LEAST -> counted(i, last, first, null, operator);
            case LESS_THAN -> counted(i, last, null, first, operator);
            default -> counted(i, last, first, first, operator);
        };
    }

    /** "between 1 and 2 million": the scale behind the second number belongs to both. */
    private BigDecimal scaleLike(BigDecimal first, int firstLast, int end) {
        Long scale = SCALES.get(word(end));
        return scale != null && !SCALES.containsKey(word(firstLast)) && first.compareTo(BigDecimal.valueOf(scale)) < 0
                ? first.multiply(BigDecimal.valueOf(scale))
                : first;
    }

    private boolean isTerm(int i) {
        return i + 1 < sentence.size() && TIMES.contains(sentence.token(i + 1).lemma());
    }

    /** The value of the number that starts here, scales included; null for none. Sets {@link #next}. */
    private @Nullable BigDecimal value(int i) {
        BigDecimal value = numeral(word(i));
        if (value == null) {
            return null;
        }
        int at = i + 1;
        Long unit = word(i + 1).equals("-") ? WORDS.get(word(i + 2)) : null;
        if (unit != null && unit < 10 && value.intValue() >= 20 && !word(i).matches("\\d.*")) {
            value = value.add(BigDecimal.valueOf(unit)); // the parser cuts "twenty-nine" in three
            at = i + 3;
        }
        while (SCALES.containsKey(word(at))) {
            value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(word(at), 1L)));
            at++;
        }
        next = at;
        return value.stripTrailingZeros().scale() <= 0
                ? value.setScale(0, java.math.RoundingMode.UNNECESSARY)
                : value.stripTrailingZeros();
    }

    private static @Nullable BigDecimal numeral(String word) {
        Long small = WORDS.get(word);
        if (small != null) {
            return BigDecimal.valueOf(small);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0
                && WORDS.containsKey(word.substring(0, hyphen))
                && WORDS.containsKey(word.substring(hyphen + 1))) {
            return BigDecimal.valueOf(WORDS.getOrDefault(word.substring(0, hyphen), 0L)
                    + WORDS.getOrDefault(word.substring(hyphen + 1), 0L));
        }
        String digits = word.replace(",", "");
        return digits.matches("\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }

    private Operator operatorBefore(int i) {
        int at = i - 1;
        while (at >= 0
                && (CURRENCIES.containsKey(word(at)) || word(at).equals("the") || word(at).equals("some") && at > 0)) {
            at--;
        }
        String one = word(at);
        String two = word(at - 1) + " " + one;
        if (two.equals("more than") || one.equals("over") || two.equals("greater than") || one.equals("exceeding")) {
            return Operator.MORE_THAN;
        }
        if (two.equals("at least")
                || two.equals("no fewer")
                || two.equals("less than") && word(at - 2).equals("no")) {
            return Operator.AT_LEAST;
        }
        if (two.equals("less than")
                || two.equals("fewer than")
                || two.equals("up to")
                || one.equals("under")
                || two.equals("at most")) {
            return Operator.LESS_THAN;
        }
        if (Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost", "estimated", "circa")
                .contains(one)) {
            return Operator.ABOUT;
        }
        if (word(i + 1).equals("or") && word(i + 2).equals("more")) {
            return Operator.AT_LEAST;
        }
        return Operator.EQUAL;
    }

    private Optional<Counted> counted(
            int first, int last, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, Operator operator) {
        int start = first;
        String currency = first > 0 ? CURRENCIES.get(word(first - 1)) : null;
        if (currency != null) {
            start = first - 1;
        }
        int noun = countedNoun(last);
        Token counted = sentence.token(noun);
        if (currency == null) {
            currency = CURRENCIES.get(counted.lemma());
        }
        String unit = currency != null
                ? currency
                : word(last + 1).equals("percent")
                                || word(last + 1).equals("%")
                                || word(last + 1).equals("per")
                        ? "percent"
                        : TIMES.contains(counted.lemma()) ? counted.lemma() + "s" : "people";
        String kind = currency != null
                ? "money"
                : unit.equals("percent") ? "percent" : TIMES.contains(counted.lemma()) ? "duration" : "count";
        if (kind.equals("count")
                && (NOT_COUNTED.contains(counted.lemma())
                        || counted.wordClass() == WordClass.NUMBER && noun == first && isLoose(first))) {
            return Optional.empty();
        }
        int from = operatorStart(start, operator);
        TextSpan span = sentence.token(from).span().union(sentence.token(last).span());
        return Optional.of(new Counted(new Figure(kind, minimum, maximum, operator, unit, span, span.of(text)), noun));
    }

    private boolean isLoose(int i) {
        Relation relation = sentence.token(i).relation();
        return !relation.isSubject() && relation != Relation.DOBJ && relation != Relation.POBJ;
    }

    private int operatorStart(int start, Operator operator) {
        return switch (operator) {
            case MORE_THAN, AT_LEAST, LESS_THAN ->
                Math.max(0, word(start - 1).equals("over") || word(start - 1).equals("under") ? start - 1 : start - 2);
            case ABOUT, RANGE -> Math.max(0, start - 1);
            case EQUAL -> start;
        };
    }

    /** The noun that the number stands before, or the number itself where it stands alone ("two of those"). */
    private int countedNoun(int last) {
        int at = last;
        for (int step = 0; step < 4; step++) {
            Token token = sentence.token(at);
            if (token.isNominal() && !SCALES.containsKey(token.lemma()) && !COLLECTIVES.containsKey(word(at))) {
                return at;
            }
            int of = sentence.child(at, Relation.PREP);
            if (of >= 0 && sentence.token(of).is("of") && sentence.hasChild(of, Relation.POBJ)) {
                return sentence.child(of, Relation.POBJ);
            }
            if (token.head() < 0 || !token.relation().isPremodifier() && token.relation() != Relation.QMOD) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    private String word(int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
}
