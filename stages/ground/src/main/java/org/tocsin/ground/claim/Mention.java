package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/**
 * What a source's noun phrase says of whom it means.
 *
 * @param kind how it names them
 * @param name the words of the name without titles; empty where it is none
 * @param head base form of the noun that heads it
 * @param role what it says that they are ("Azerbaijani analyst"); null for nothing
 * @param person whether it means a person
 */
record Mention(
        Kind kind, List<String> name, String head, @Nullable String role, boolean person, boolean plural) {
    enum Kind {
        NAME,
        NOMINAL,
        PRONOUN
    }

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "dame",
            "sen.",
            "rep.",
            "gov.",
            "gen.",
            "col.",
            "lt.",
            "maj.",
            "capt.",
            "sgt.",
            "rev.",
            "prof.",
            "judge",
            "justice",
            "pope",
            "king",
            "queen",
            "prince",
            "princess");
    private static final Set<Relation> BEFORE = Set.of(Relation.COMPOUND, Relation.NMOD, Relation.AMOD);

    /** Reads the phrase with this head. */
    static Mention of(Sentence sentence, int head, String text) {
        Token token = sentence.token(head);
        if (token.isPronoun() || token.tag().equals("DT") || token.tag().startsWith("W")) {
            return new Mention(Kind.PRONOUN, List.of(), token.form().toLowerCase(Locale.ROOT), null, false, false);
        }
        int named = token.wordClass() == WordClass.NAME ? head : apposedName(sentence, head);
        if (named < 0) {
            boolean plural = token.tag().equals("NNS");
            return new Mention(
                    Kind.NOMINAL, List.of(), token.lemma(), description(sentence, head, text), false, plural);
        }
        int first = firstOfName(sentence, named);
        List<String> name = new ArrayList<>();
        for (int i = first; i <= named; i++) {
            String form = sentence.token(i).form();
            if (!TITLES.contains(form.toLowerCase(Locale.ROOT))) {
                name.add(form);
            }
        }
        String kind = sentence.token(named).entityKind();
        boolean person = kind.equals("PERSON") || kind.isEmpty() && !token.tag().equals("NNPS");
        String role = named == head ? roleAround(sentence, head, first, text) : description(sentence, head, text);
        return new Mention(
                Kind.NAME, name, token.lemma(), role, person, token.tag().equals("NNPS"));
    }

    private static int apposedName(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean apposed = token.relation() == Relation.APPOS && child > head;
            if (apposed && token.entityKind().equals("PERSON")) {
                return child;
            }
        }
        return -1;
    }

    /** The name reaches back over name words, but not over the title before the tagged name. */
    private static int firstOfName(Sentence sentence, int last) {
        String kind = sentence.token(last).entityKind();
        int first = last;
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean sameName = kind.isEmpty()
                    ? before.wordClass() == WordClass.NAME
                            && before.head() == last
                            && before.entityKind().isEmpty()
                    : before.entityKind().equals(kind)
                            && !sentence.token(first).entity().startsWith("B-");
            if (!sameName) {
                break;
            }
            first--;
        }
        return first;
    }

    private static @Nullable String roleAround(Sentence sentence, int head, int first, String text) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child > head && token.relation() == Relation.APPOS && token.isNominal()) {
                return words(sentence, Utterance.subtree(sentence, child, i -> !isRelative(sentence, i)), text);
            }
        }
        int from = first;
        while (from > 0
                && BEFORE.contains(sentence.token(from - 1).relation())
                && sentence.token(from - 1).head() >= from) {
            from--;
        }
        if (from == first) {
            return null;
        }
        TextSpan span =
                sentence.token(from).span().union(sentence.token(first - 1).span());
        String title = span.of(text);
        return TITLES.contains(title.toLowerCase(Locale.ROOT)) ? null : title;
    }

    private static boolean isRelative(Sentence sentence, int i) {
        return sentence.token(i).relation() == Relation.RELCL;
    }

    private static @Nullable String description(Sentence sentence, int head, String text) {
        return words(
                sentence,
                Utterance.subtree(
                        sentence,
                        head,
                        i -> !isRelative(sentence, i) && sentence.token(i).relation() != Relation.APPOS),
                text);
    }

    private static @Nullable String words(Sentence sentence, java.util.BitSet tokens, String text) {
        int first = tokens.nextSetBit(0);
        while (first >= 0
                && (sentence.token(first).tag().equals("DT")
                        || sentence.token(first).tag().startsWith("PRP"))) {
            tokens.clear(first);
            first = tokens.nextSetBit(0);
        }
        List<TextSpan> spans = Spans.of(sentence, tokens);
        return spans.isEmpty()
                ? null
                : spans.get(0).union(spans.get(spans.size() - 1)).of(text).replaceAll("\\s+", " ");
    }
}
