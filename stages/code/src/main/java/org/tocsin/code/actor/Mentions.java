package org.tocsin.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.ActorDictionary.AgentKind;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** The names and kinds of actors of the tables that a sentence holds, by token. */
final class Mentions {
    private static final Set<String> INSIDE_TOWN = Set.of("I-GPE", "L-GPE");

    private final @Nullable Found<Name>[] names;
    private final @Nullable Found<AgentKind>[] agents;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Mentions(int size) {
        names = new Found[size];
        agents = new Found[size];
    }

    static Mentions of(Sentence sentence, String text, ActorDictionary dictionary, Towns towns) {
        Mentions mentions = new Mentions(sentence.size());
        List<String> forms = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Integer> tokenOf = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            cut(token, forms, folded, lemmas, tokenOf);
        }
        for (int i = 0; i < forms.size(); ) {
            NameTrie.Match<Name> match = startsName(sentence, tokenOf.get(i), forms.get(i))
                    ? dictionary.names().longest(folded, forms, i)
                    : null;
            if (match != null && fits(sentence, match, tokenOf.get(i), tokenOf.get(i + match.length() - 1))) {
                mentions.put(
                        mentions.names,
                        new Found<>(match.value(), tokenOf.get(i), tokenOf.get(i + match.length() - 1)));
                i += match.length();
            } else {
                i++;
            }
        }
        mentions.addTowns(sentence, text, towns);
        for (int i = 0; i < forms.size(); i++) {
            NameTrie.Match<AgentKind> match = dictionary.agents().longest(lemmas, lemmas, i);
            if (match == null) {
                match = dictionary.agents().longest(folded, folded, i);
            }
            if (match != null) {
                Found<AgentKind> found =
                        new Found<>(match.value(), tokenOf.get(i), tokenOf.get(i + match.length() - 1));
                Found<AgentKind> longer = mentions.agents[found.last];
                if (longer == null || longer.first > found.first) {
                    mentions.agents[found.last] = found;
                }
            }
        }
        return mentions;
    }

    /** Places as the named-entity tagger marks them that the tables do not list. */
    private void addTowns(Sentence sentence, String text, Towns towns) {
        for (int first = 0; first < sentence.size(); first++) {
            String entity = sentence.token(first).entity();
            if (names[first] == null && (entity.equals("U-GPE") || entity.equals("B-GPE"))) {
                int last = first;
                while (last + 1 < sentence.size()
                        && INSIDE_TOWN.contains(sentence.token(last + 1).entity())) {
                    last++;
                }
                String name = sentence.token(first)
                        .span()
                        .union(sentence.token(last).span())
                        .of(text);
                String country = towns.countryOf(name);
                if (country != null) {
                    Role role = Role.always(country, List.of("CVL"));
                    put(names, new Found<>(new Name(Name.Kind.TOWN, name, null, List.of(role)), first, last));
                }
            }
        }
    }

    private static void cut(
            Token token, List<String> forms, List<String> folded, List<String> lemmas, List<Integer> tokenOf) {
        if (token.form().indexOf('-') < 0) {
            forms.add(token.form());
            folded.add(NameTrie.fold(token.form()));
            lemmas.add(token.lemma());
            tokenOf.add(token.index());
            return;
        }
        String[] lemmaParts = token.lemma().split("-");
        int part = 0;
        for (String form : token.form().split("-")) {
            if (!form.isEmpty()) {
                forms.add(form);
                folded.add(NameTrie.fold(form));
                lemmas.add(part < lemmaParts.length ? lemmaParts[part] : form);
                tokenOf.add(token.index());
            }
            part++;
        }
    }

    private static boolean startsName(Sentence sentence, int token, String form) {
        return Character.isUpperCase(form.charAt(0))
                || Character.isDigit(form.charAt(0))
                || sentence.token(token).form().startsWith("al-");
    }

    /** Not a country or surname inside a longer personal name ("Michael Jordan"), nor a lone surname that is a common word. */
    private static boolean fits(Sentence sentence, NameTrie.Match<Name> match, int first, int last) {
        if (first != last) {
            return true;
        }
        Token token = sentence.token(first);
        if (token.isVerb() && match.value().kind() != Name.Kind.COUNTRY) {
            return false;
        }
        return !token.entity().endsWith("-PERSON") || token.entity().startsWith("U-");
    }

    private <T> void put(@Nullable Found<T>[] places, Found<T> found) {
        for (int i = found.first; i <= found.last; i++) {
            places[i] = found;
        }
    }

    /** The name that covers a token, or null. */
    @Nullable
    Found<Name> nameAt(int token) {
        return names[token];
    }

    /** The longest kind of actor that ends at a token, or null. */
    @Nullable
    Found<AgentKind> agentAt(int token) {
        return agents[token];
    }

    /** Something found and the tokens it covers, both ends included. */
    record Found<T>(T value, int first, int last) {}
}
