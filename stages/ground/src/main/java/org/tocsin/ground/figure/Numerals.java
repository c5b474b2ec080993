package org.tocsin.ground.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.model.syntax.Sentence;

/** Reads numbers as English writes them: digits with commas, words, scales ("2.5 million", "forty-two", "three thousand"). */
final class Numerals {
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
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("bn", 1_000_000_000L));
    /** "Dozens", "hundreds": at least one of them. */
    private static final Map<String, Long> COLLECTIVES =
            Map.of("dozens", 12L, "scores", 20L, "hundreds", 100L, "thousands", 1_000L, "millions", 1_000_000L);

    private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");

    private final Sentence sentence;

    Numerals(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A number and the last token of it.
     *
     * @param scaled whether a word like "million" is its last
     */
    record Numeral(BigDecimal value, int last, boolean scaled) {}

    /** The number that starts at a token, scales included. */
    Optional<Numeral> at(int first) {
        if (!mayBegin(word(first))) {
            return Optional.empty();
        }
        Optional<BigDecimal> plain = numeral(word(first));
        boolean article = word(first).equals("a") && isScale(first + 1);
        if (plain.isEmpty() && !article) {
            return Optional.empty();
        }
        BigDecimal value = plain.orElse(BigDecimal.ONE);
        int at = first + 1;
        Long unit = word(first + 1).equals("-") ? WORDS.get(word(first + 2)) : null;
        if (unit != null
                && unit < 10
                && value.intValue() >= 20
                && !Character.isDigit(word(first).charAt(0))) {
            value = value.add(BigDecimal.valueOf(unit)); // the parser cuts "twenty-nine" in three
            at = first + 3;
        }
        boolean scaled = false;
        while (isScale(at)) {
            value = value.multiply(scale(at));
            scaled = true;
            at++;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return Optional.of(
                new Numeral(bare.scale() <= 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : bare, at - 1, scaled));
    }

    /** "Dozens", "hundreds of thousands": the least that the words stand for. */
    Optional<Numeral> collective(int token) {
        Long first = COLLECTIVES.get(word(token));
        if (first == null) {
            return Optional.empty();
        }
        Long second = word(token + 1).equals("of") ? COLLECTIVES.get(word(token + 2)) : null;
        return Optional.of(new Numeral(
                BigDecimal.valueOf(second == null ? first : first * second), second == null ? token : token + 2, true));
    }

    boolean isScale(int token) {
        return SCALES.containsKey(word(token));
    }

    /** What a scale word multiplies by; 1 for another word. */
    BigDecimal scale(int token) {
        return BigDecimal.valueOf(SCALES.getOrDefault(word(token), 1L));
    }

    boolean isNumberWord(int token) {
        return isScale(token) || COLLECTIVES.containsKey(word(token));
    }

    private static Optional<BigDecimal> numeral(String word) {
        Long small = WORDS.get(word);
        if (small != null) {
            return Optional.of(BigDecimal.valueOf(small));
        }
        int hyphen = word.indexOf('-');
        Long tens = hyphen < 0 ? null : WORDS.get(word.substring(0, hyphen));
        Long ones = hyphen < 0 ? null : WORDS.get(word.substring(hyphen + 1));
        if (tens != null && ones != null) {
            return Optional.of(BigDecimal.valueOf(tens + ones));
        }
        String digits = word.replace(",", "");
        return DIGITS.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** What most words are not: the beginning of a number, by a quick look. */
    private static boolean mayBegin(String word) {
        return !word.isEmpty()
                && (!Character.isLetter(word.charAt(0))
                        || word.equals("a")
                        || WORDS.containsKey(word)
                        || word.indexOf('-') >= 0);
    }

    /** Whether a figure may begin at a token: a number or a word like "dozens". */
    boolean mayBegin(int token) {
        return mayBegin(word(token)) || COLLECTIVES.containsKey(word(token));
    }

    private String word(int i) {
        return sentence.lower(i);
    }
}
