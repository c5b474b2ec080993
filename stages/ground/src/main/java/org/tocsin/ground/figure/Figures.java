package org.tocsin.ground.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.date.TimeExpressions;
import org.tocsin.ground.figure.Numerals.Numeral;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Figure.Operator;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/** The figures of a sentence: a number, the operator that the words around it put on it, its unit, and what it counts. */
public final class Figures {
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour", "minute", "decade");
    private static final Set<String> MEASURES = Set.of(
            "kilometer",
            "kilometre",
            "km",
            "mile",
            "meter",
            "metre",
            "foot",
            "degree",
            "acre",
            "hectare",
            "tonne",
            "ton",
            "kilogram",
            "kg",
            "litre",
            "liter",
            "barrel",
            "megawatt",
            "point",
            "inch",
            "time",
            "a.m.",
            "p.m.");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "(", "-", "–", ",", "in", "since", "by", "until", "till", "from", "to", "of", "and", "or", "during",
            "before", "after");
    private static final Set<String> PUNISHMENTS =
            Set.of("sentence", "jail", "imprison", "imprisonment", "prison", "arrest", "detention", "term", "custody");
    private static final Set<String> JOINING = Set.of("to", "-", "–");
    private static final Set<String> DEFINITE = Set.of("the", "those", "these", "them", "whom", "which", "us");

    private final Sentence sentence;
    private final String text;
    private final CountedThings things;
    private final Numerals numerals;
    private final OperatorWords operators;

    private Figures(Sentence sentence, String text, CountedThings things) {
        this.sentence = sentence;
        this.text = text;
        this.things = things;
        this.numerals = new Numerals(sentence);
        this.operators = new OperatorWords(sentence, things);
    }

    /**
     * A figure and where it stands.
     *
     * @param counted the word that it counts
     * @param last the last token of the number
     * @param subset whether it counts some of a group named before: "two of those detained"
     */
    public record Counted(Figure figure, int counted, int last, boolean subset) {}

    /** The figures of a sentence, left to right; dates, ages, distances and rankings are none. */
    public static List<Counted> of(Sentence sentence, String text, CountedThings things) {
        Figures finder = new Figures(sentence, text, things);
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Counted> at = finder.at(i, found);
            at.ifPresent(found::add);
            i = at.map(Counted::last).orElse(i) + 1;
        }
        return found;
    }

    /** False only where a sentence holds no number that counts, whatever its tree. */
    static boolean mayBeIn(Sentence sentence, CountedThings things) {
        Figures finder = new Figures(sentence, "", things);
        for (int i = 0; i < sentence.size(); i++) {
            if (finder.mayCount(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCount(int i) {
        if (!numerals.mayBegin(i)) {
            return false;
        }
        if (numerals.collective(i).isPresent()) {
            return true;
        }
        boolean day = TimeExpressions.isMonth(word(i - 1)) || TimeExpressions.isMonth(word(i + 1));
        boolean alone = word(i).equals("one") && !isCounting(i + 1);
        return numerals.at(i).isPresent() && !isYear(i) && !day && !alone;
    }

    /** Whether "one" before this token counts: "one soldier", "one of them". */
    private boolean isCounting(int next) {
        return next < sentence.size()
                && (word(next).equals("of")
                        || word(next).equals("-")
                        || sentence.token(next).isNominal()
                        || sentence.token(next).wordClass() == WordClass.ADJECTIVE
                        || sentence.token(next).wordClass() == WordClass.NUMBER
                        || sentence.token(next).isVerb());
    }

    private Optional<Counted> at(int i, List<Counted> before) {
        if (!numerals.mayBegin(i)) {
            return Optional.empty();
        }
        Token token = sentence.token(i);
        boolean date = token.entityKind().equals("DATE") && !isTerm(i)
                || token.entityKind().equals("ORDINAL")
                || token.entityKind().equals("TIME");
        if (date || token.relation() == Relation.COMPOUND && token.wordClass() == WordClass.NAME || isLabel(i)) {
            return Optional.empty();
        }
        Optional<Numeral> collective = numerals.collective(i);
        if (collective.isPresent()) {
            BigDecimal least = collective.get().value();
            return counted(i, collective.get().last(), least, null, Operator.AT_LEAST, before);
        }
        Optional<Numeral> first = numerals.at(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int last = first.get().last();
        BigDecimal value = first.get().value();
        boolean joined = JOINING.contains(word(last + 1))
                || word(last + 1).equals("and") && word(i - 1).equals("between");
        Optional<Numeral> second = joined ? numerals.at(last + 2) : Optional.empty();
        if (second.isPresent() && second.get().value().compareTo(value) > 0) {
            BigDecimal low = scaledLike(first.get(), second.get());
            return counted(i, second.get().last(), low, second.get().value(), Operator.RANGE, before);
        }
        Operator operator = operators.at(i, last);
        return switch (operator) {
            case MORE_THAN, AT_LEAST -> counted(i, last, value, null, operator, before);
            case LESS_THAN -> counted(i, last, null, value, operator, before);
            default -> counted(i, last, value, value, operator, before);
        };
    }

    /** "between 1 and 2 million": the scale behind the second number belongs to both. */
    private BigDecimal scaledLike(Numeral first, Numeral second) {
        BigDecimal scale = numerals.scale(second.last());
        return second.scaled() && !first.scaled() && first.value().compareTo(scale) < 0
                ? first.value().multiply(scale)
                : first.value();
    }

    private boolean isTerm(int i) {
        return i + 1 < sentence.size() && TIMES.contains(sentence.token(i + 1).lemma());
    }

    /** "Article 51", "Flight 17", "G7", "(2007-2009)", an age behind a name: numbers that name and do not count. */
    private boolean isLabel(int i) {
        Token token = sentence.token(i);
        boolean named = i > 0 && sentence.token(i - 1).isNominal() && token.head() == i - 1;
        boolean age = word(i - 1).equals(",") && word(i + 1).equals(",") && token.relation() == Relation.APPOS;
        boolean pronoun = token.is("one") && !token.relation().isPremodifier() && !isOf(i);
        boolean idiom = token.is("one") && Set.of("hand", "day").contains(word(i + 1));
        return named || isYear(i) || age || pronoun || idiom;
    }

    /** "in 2001, 2010, and 2011", "(2007-2009)": four digits that no noun follows. */
    private boolean isYear(int i) {
        boolean noun = i + 1 < sentence.size() && sentence.token(i + 1).isNominal();
        return !noun
                && YEAR.matcher(word(i)).matches()
                && (i == 0
                        || BEFORE_YEAR.contains(word(i - 1))
                        || sentence.token(i - 1).wordClass() == WordClass.NAME);
    }

    private boolean isOf(int i) {
        int of = sentence.child(i, Relation.PREP);
        return of >= 0 && sentence.token(of).is("of");
    }

    private Optional<Counted> counted(
            int first,
            int last,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            Operator operator,
            List<Counted> before) {
        int noun = countedNoun(last);
        Token counted = sentence.token(noun);
        boolean signed = first > 0 && things.currency(word(first - 1)).isPresent();
        String currency = things.currency(signed ? word(first - 1) : counted.lemma())
                .filter(code -> signed || counted.isNominal())
                .orElse(null);
        boolean percent = word(last + 1).equals("percent")
                || word(last + 1).equals("%")
                || word(last + 1).equals("per") && word(last + 2).equals("cent");
        boolean time = TIMES.contains(counted.lemma());
        if (currency == null && !percent && MEASURES.contains(counted.lemma())) {
            return Optional.empty();
        }
        String kind;
        String unit;
        if (currency != null) {
            kind = "money";
            unit = currency;
        } else if (percent) {
            kind = "percent";
            unit = "percent";
        } else if (time) {
            kind = isPunishment(noun) ? "term" : "duration";
            unit = counted.lemma() + "s";
        } else if (counted.wordClass() == WordClass.NUMBER && noun <= last && noun >= first) {
            Optional<Figure> sibling = before.stream()
                    .map(Counted::figure)
                    .filter(figure -> !figure.kind().equals("duration"))
                    .reduce((one, two) -> two);
            if (sibling.isEmpty() && isLoose(noun)) {
                return Optional.empty();
            }
            kind = things.kindBehind(sentence, last)
                    .or(() -> things.kind(sentence, noun))
                    .or(() -> sibling.map(Figure::kind))
                    .orElse("people");
            unit = sibling.map(Figure::unit).orElse("people");
        } else {
            Optional<String> known = things.kind(sentence, noun);
            boolean people =
                    things.arePeople(counted) || counted.isPronoun() || counted.wordClass() == WordClass.DETERMINER;
            if (!people && known.isEmpty() && !counted.isNominal()) {
                return Optional.empty();
            }
            kind = known.orElse(people ? "people" : "count");
            unit = CountedThings.areThings(kind) ? counted.lemma() : "people";
        }
        int from = operators.start(signed ? first - 1 : first);
        TextSpan span = sentence.token(from).span().union(sentence.token(last).span());
        Figure figure = new Figure(kind, minimum, maximum, operator, unit, span, span.of(text));
        return Optional.of(new Counted(figure, noun, last, isSubset(last)));
    }

    /** "Jailed for five years", "a five-year sentence". */
    private boolean isPunishment(int noun) {
        for (int at = noun, step = 0;
                at >= 0 && step < 4;
                at = sentence.token(at).head(), step++) {
            if (PUNISHMENTS.contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Two of those detained", "three of the soldiers": some of a group that is known already. */
    private boolean isSubset(int last) {
        if (!word(last + 1).equals("of")) {
            return false;
        }
        return DEFINITE.contains(word(last + 2));
    }

    private boolean isLoose(int i) {
        Relation relation = sentence.token(i).relation();
        return !relation.isSubject() && relation != Relation.DOBJ && relation != Relation.POBJ;
    }

    /** The noun that the number stands before, or the number itself where it stands alone. */
    private int countedNoun(int last) {
        int at = last;
        for (int step = 0; step < 4; step++) {
            Token token = sentence.token(at);
            if (token.isNominal() && !numerals.isNumberWord(at)) {
                return at;
            }
            int of = sentence.child(at, Relation.PREP);
            if (of >= 0 && sentence.token(of).is("of") && sentence.hasChild(of, Relation.POBJ)) {
                return sentence.child(of, Relation.POBJ);
            }
            boolean stands = !token.relation().isPremodifier()
                    && token.relation() != Relation.QMOD
                    && token.relation() != Relation.CONJ;
            if (token.head() < 0 || stands) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    private String word(int i) {
        return sentence.lower(i);
    }
}
