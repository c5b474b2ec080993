package org.tocsin.ground.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** What numbers count, by the tables {@code grammar/figure-kinds.tsv} and {@code grammar/currencies.tsv} and the actor tables. */
public final class CountedThings {
    private static final Set<String> PEOPLE =
            Set.of("people", "person", "man", "woman", "child", "boy", "girl", "other", "individual", "life", "youth");

    private static final Set<String> THINGS = Set.of("weapons", "attacks", "buildings", "votes", "seats", "count");

    private final Map<String, Map<String, String>> kinds = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> people = new HashSet<>(PEOPLE);

    public CountedThings(KnowledgeFiles files) {
        for (Row row : files.table("grammar/figure-kinds.tsv", "kind", "where", "lemmas")) {
            Map<String, String> there = kinds.computeIfAbsent(row.cell(1), where -> new HashMap<>());
            row.list(2).forEach(lemma -> there.putIfAbsent(lemma, row.cell(0)));
        }
        for (Row row : files.table("grammar/currencies.tsv", "code", "words")) {
            row.list(1).forEach(word -> currencies.put(word, row.cell(0)));
        }
        for (Row row : files.table("actors/agents.tsv", "phrase", "sector", "second", "note")) {
            people.add(row.cell(0));
        }
        for (Row row : files.table(
                "actors/countries.tsv", "code", "name", "adjectives", "people", "capital", "seats", "aliases")) {
            row.list(2).forEach(this::addPeople);
            row.list(3).forEach(this::addPeople);
        }
        for (Row row : files.table("actors/peoples.tsv", "name", "plural", "country", "sector")) {
            row.list(0).forEach(this::addPeople);
            row.list(1).forEach(this::addPeople);
        }
    }

    private void addPeople(String name) {
        people.add(name.toLowerCase(Locale.ROOT));
    }

    /** The ISO 4217 code of a currency sign or word; empty for any other word. */
    Optional<String> currency(String word) {
        return Optional.ofNullable(currencies.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun stands for people. */
    boolean arePeople(Token noun) {
        return people.contains(noun.lemma())
                || people.contains(noun.form().toLowerCase(Locale.ROOT))
                || noun.entityKind().equals("NORP");
    }

    /** Whether a kind counts things and not people. */
    static boolean areThings(String kind) {
        return THINGS.contains(kind);
    }

    /** What those at a word are counted as: by what is done to them, what they do, what they are. Empty where nothing tells. */
    Optional<String> kind(Sentence sentence, int counted) {
        return byClause(sentence, counted)
                .or(() -> kind("counted", sentence.token(counted)))
                .or(() -> byNounAbove(sentence, counted));
    }

    /** What the word behind a number makes of those it counts: "about 40 wounded". */
    Optional<String> kindBehind(Sentence sentence, int number) {
        return number + 1 < sentence.size() ? kind("state", sentence.token(number + 1)) : Optional.empty();
    }

    private Optional<String> byClause(Sentence sentence, int counted) {
        for (int child : sentence.children(counted)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.ACL && token.tag().equals("VBN")) {
                Optional<String> kind = kind("object", token);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            if (token.relation() == Relation.RELCL) {
                Optional<String> kind = kind(isPassive(sentence, child) ? "object" : "subject", token);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            if (token.relation() == Relation.AMOD || token.relation() == Relation.ACL) {
                Optional<String> kind = kind("state", token);
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        Token noun = sentence.token(counted);
        if (noun.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(noun.head());
        if (noun.relation() == Relation.CONJ) {
            return byClause(sentence, noun.head());
        }
        if (noun.relation() == Relation.NSUBJPASS) {
            return kind("object", above);
        }
        if (noun.relation() == Relation.NSUBJ) {
            return kind("subject", above).or(() -> stateBelow(sentence, noun.head()));
        }
        if (noun.relation() == Relation.DOBJ) {
            return kind("object", above).or(() -> stateBelow(sentence, noun.head()));
        }
        return Optional.empty();
    }

    /** "Left 20 people dead", "20 people are missing". */
    private Optional<String> stateBelow(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Relation relation = sentence.token(child).relation();
            if (relation == Relation.ACOMP || relation == Relation.OPRD || relation == Relation.XCOMP) {
                Optional<String> kind = kind("state", sentence.token(child));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    /** "The deaths of 20 people", "a death toll of 20". */
    private Optional<String> byNounAbove(Sentence sentence, int counted) {
        Token noun = sentence.token(counted);
        if (noun.relation() != Relation.POBJ || noun.head() < 0) {
            return Optional.empty();
        }
        Token preposition = sentence.token(noun.head());
        if (preposition.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(preposition.head());
        if (above.isVerb() && List.of("to", "at", "from", "by").contains(preposition.lemma())) {
            int subject = sentence.child(above.index(), Relation.NSUBJ);
            return subject < 0 ? Optional.empty() : kind("of", sentence.token(subject)); // "the toll rose to 20"
        }
        return List.of("of", "for", "at").contains(preposition.lemma()) ? kind("of", above) : Optional.empty();
    }

    private static boolean isPassive(Sentence sentence, int verb) {
        return sentence.hasChild(verb, Relation.AUXPASS) || sentence.hasChild(verb, Relation.NSUBJPASS);
    }

    private Optional<String> kind(String where, Token word) {
        Map<String, String> there = kinds.getOrDefault(where, Map.of());
        String kind = there.get(word.lemma());
        return Optional.ofNullable(kind == null ? there.get(word.form().toLowerCase(Locale.ROOT)) : kind);
    }
}
