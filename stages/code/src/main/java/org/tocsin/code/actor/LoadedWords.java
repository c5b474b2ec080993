package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** The loaded words of {@code actors/loaded-words.tsv}, by their last word, and whom countries mean by them. */
final class LoadedWords {
    /** Nouns and verbs for an attack on a country: whoever does it is the one that its victim calls aggressor. */
    private static final Set<String> AGGRESSION =
            Set.of("aggression", "invasion", "invade", "occupation", "occupy", "annexation", "annex");

    private final Map<String, List<Entry>> byLastWord = new HashMap<>();
    private final List<Usage> usages = new ArrayList<>();

    LoadedWords(KnowledgeFiles files) {
        for (Row row : files.table("actors/loaded-words.tsv", "words", "kind", "neutral", "told by", "country")) {
            List<String> lemmas = List.of(row.cell(0).split(" "));
            Entry entry = new Entry(
                    lemmas,
                    kind(row),
                    row.cell(2),
                    row.cell(3).equals("context"),
                    row.cell(4).equals("-") ? null : row.cell(4));
            byLastWord
                    .computeIfAbsent(lemmas.get(lemmas.size() - 1), word -> new ArrayList<>())
                    .add(entry);
        }
        for (List<Entry> entries : byLastWord.values()) {
            entries.sort((one, other) -> other.lemmas.size() - one.lemmas.size());
        }
        for (Row row : files.table("actors/loaded-usage.tsv", "speaker", "referent", "from", "to", "source")) {
            LocalDate to = row.cell(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.cell(3));
            usages.add(new Usage(row.cell(0), row.cell(1), LocalDate.parse(row.cell(2)), to));
        }
    }

    private static Kind kind(Row row) {
        try {
            return Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException fault) {
            throw new KnowledgeException(row.place() + ": no kind of loaded word: '" + row.cell(1) + "'");
        }
    }

    /** What a loaded word stands for. */
    enum Kind {
        STATE,
        GOVERNMENT,
        LEADER,
        FORCES,
        ARMED,
        PERSONS,
        /** Nothing by itself: it stands before the noun of a party. */
        MODIFIER
    }

    /**
     * One row of the table.
     *
     * @param byContext whether the article may tell the country, where the words beside do not
     * @param country the one country that the words mean, absent for any
     */
    record Entry(
            List<String> lemmas,
            Kind kind,
            String neutral,
            boolean byContext,
            @Nullable String country) {}

    private record Usage(String speaker, String referent, LocalDate from, LocalDate to) {}

    /** Whether any of them, or a word for an attack on a country, stands in a sentence. */
    boolean areIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> isAggression(token)
                        || nounAt(sentence, token.index()) != null
                        || modifierAt(sentence, token.index()) != null);
    }

    /** The longest loaded words for a party that end at a token; null for none. */
    @Nullable
    Entry nounAt(Sentence sentence, int last) {
        Token token = sentence.token(last);
        if (!token.isNominal()) {
            return null;
        }
        for (Entry entry : byLastWord.getOrDefault(token.lemma(), List.of())) {
            if (entry.kind != Kind.MODIFIER && ends(entry, sentence, last)) {
                return entry.kind == Kind.GOVERNMENT && isOfThings(sentence, last - entry.lemmas.size() + 1)
                        ? null
                        : entry;
            }
        }
        return null;
    }

    /** "The tax regime", "the sanctions regime": a common noun before it makes it a set of rules. */
    private static boolean isOfThings(Sentence sentence, int first) {
        return first > 0
                && sentence.token(first - 1).wordClass() == WordClass.NOUN
                && sentence.token(first - 1).relation().isPremodifier();
    }

    /** A loaded word before a noun at a token; null for none. */
    @Nullable
    Entry modifierAt(Sentence sentence, int word) {
        for (Entry entry : byLastWord.getOrDefault(sentence.token(word).lemma(), List.of())) {
            if (entry.kind == Kind.MODIFIER && ends(entry, sentence, word)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean ends(Entry entry, Sentence sentence, int last) {
        int first = last - entry.lemmas.size() + 1;
        for (int k = 0; k < entry.lemmas.size(); k++) {
            if (first < 0 || !sentence.token(first + k).lemma().equals(entry.lemmas.get(k))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAggression(Token token) {
        return AGGRESSION.contains(token.lemma());
    }

    /** Whom a speaker of a country means on a day; null where no usage is known. Without a day, today's usage. */
    @Nullable
    String meantBy(String speaker, @Nullable LocalDate day) {
        Set<String> meant = new TreeSet<>();
        for (Usage usage : usages) {
            boolean then =
                    day == null ? usage.to.equals(LocalDate.MAX) : !day.isBefore(usage.from) && !day.isAfter(usage.to);
            if (usage.speaker.equals(speaker) && then) {
                meant.add(usage.referent);
            }
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }
}
