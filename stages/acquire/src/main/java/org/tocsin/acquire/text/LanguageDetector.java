package org.tocsin.acquire.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by the OpenNLP model of 103 languages (character n-grams, Leipzig corpora), and only where there is enough
 * text to tell: a headline, a table of names or one word a thousand times says nothing. Safe for all threads.
 */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    /** Text looked at, in UTF-16 units: more makes no difference. */
    private static final int LOOKED_AT = 1_500;
    /** Fewer different words are not enough to tell. */
    private static final int FEWEST_WORDS = 15;
    /** Scripts without spaces between words: enough letters stand for enough words. */
    private static final int FEWEST_LETTERS_UNSPACED = 60;

    private static final String ENGLISH = "eng";
    /** Confidence is the model's probability; it is low for a single sentence (0.03 to 0.3) and near 1 for an article. */
    private static final double LEAST_CONFIDENCE = 0.03;

    private static final double LEAST_LEAD = 1.5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private @Nullable LanguageDetectorME detector;

    /** Reads the bundled model: about a second, 40 MB of heap. Done when the first text that is not plainly English asks for it. */
    private synchronized LanguageDetectorME detector() {
        if (detector == null) {
            detector = new LanguageDetectorME(model());
        }
        return detector;
    }

    private static LanguageDetectorModel model() {
        try (InputStream stream = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("the language model " + MODEL + " is missing from the program");
            }
            return new LanguageDetectorModel(stream);
        } catch (IOException cause) {
            throw new UncheckedIOException("read the language model " + MODEL, cause);
        }
    }

    /** ISO 639-1 code (639-3 where there is none); empty when there is too little text to tell. */
    public Optional<String> detect(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        List<String> words = words(start);
        if (!isEnough(words)) {
            return Optional.empty();
        }
        if (EnglishWords.are(words)) {
            return Optional.of("en");
        }
        Language[] ranked;
        synchronized (this) {
            ranked = detector().predictLanguages(start);
        }
        Language best = ranked[0];
        // kin stand close to each other (Bosnian and Croatian), and telling them apart matters less than telling them
        // from English
        double rival = best.getLang().equals(ENGLISH) ? ranked[1].getConfidence() : confidence(ranked, ENGLISH);
        boolean isSure = best.getConfidence() >= LEAST_CONFIDENCE && best.getConfidence() >= LEAST_LEAD * rival;
        return isSure ? Optional.of(TWO_LETTERS.getOrDefault(best.getLang(), best.getLang())) : Optional.empty();
    }

    private static double confidence(Language[] ranked, String language) {
        for (Language each : ranked) {
            if (each.getLang().equals(language)) {
                return each.getConfidence();
            }
        }
        return 0;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean isEnough(List<String> words) {
        Set<String> different = new HashSet<>();
        int unspaced = 0;
        for (String word : words) {
            different.add(word.toLowerCase(Locale.ROOT));
            unspaced += isUnspaced(word.codePointAt(0)) ? word.length() : 0;
        }
        return different.size() >= FEWEST_WORDS || unspaced >= FEWEST_LETTERS_UNSPACED;
    }

    private static boolean isUnspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** The model speaks ISO 639-3; single languages stand for their macrolanguages. */
    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
            } catch (MissingResourceException none) {
                // a withdrawn code
            }
        }
        codes.putAll(Map.of(
                "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "zsm", "ms", "swh", "sw", "khk", "mn",
                "pnb", "pa", "nob", "nb"));
        codes.put("plt", "mg");
        codes.put("azj", "az");
        codes.put("uzn", "uz");
        codes.put("npi", "ne");
        codes.put("ory", "or");
        codes.put("als", "sq");
        return Map.copyOf(codes);
    }
}
