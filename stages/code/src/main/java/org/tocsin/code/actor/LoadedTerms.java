package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.LoadedWords.Entry;
import org.tocsin.code.actor.LoadedWords.Kind;
import org.tocsin.model.claim.LoadedTerm;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * The loaded words of one article and whom they mean. The words beside them tell first ("the regime in Tehran"); then, for words that one
 * side has for another, what the country of the speaker or outlet means by them, then who is told to have invaded, unless that is the
 * speaker's own country; then the same words earlier in the article. What none of them tells stays unknown. Read when first asked for; not
 * shared between threads.
 */
final class LoadedTerms {
    private final AnnotatedDocument annotated;
    private final ArticleActors article;
    private final ActorDictionary dictionary;
    private @Nullable Map<Integer, List<Term>> terms;

    LoadedTerms(AnnotatedDocument annotated, ArticleActors article, ActorDictionary dictionary) {
        this.annotated = annotated;
        this.article = article;
        this.dictionary = dictionary;
    }

    /**
     * Loaded words and whom they mean.
     *
     * @param head the token that heads them
     * @param words their place, with the words beside that tell whose they are
     * @param name neutral name; the words in quotation marks where nothing is known
     * @param within the same inside a longer name, where a person is told by the office, lest "the dictator's envoy" be taken for the dictator
     * @param country ISO 3166-1 alpha-3; absent where unknown
     * @param entity id in the actor dictionary; absent for none
     */
    record Term(
            Kind kind,
            int head,
            TextSpan words,
            String name,
            String within,
            @Nullable String country,
            List<String> sectors,
            @Nullable String entity) {}

    /** The loaded words that a token heads; null for none. */
    @Nullable
    Term at(Sentence sentence, int head) {
        if (dictionary.loadedWords().nounAt(sentence, head) == null) {
            return null;
        }
        for (Term term : terms().getOrDefault(sentence.index(), List.of())) {
            if (term.head == head) {
                return term;
            }
        }
        return null;
    }

    /** A phrase with neutral names in place of the loaded words in it. */
    String neutral(Sentence sentence, TextSpan phrase, String words) {
        String neutral = words;
        for (Token token : sentence.tokens()) {
            if (!phrase.contains(token.span())) {
                continue;
            }
            Entry entry = dictionary.loadedWords().nounAt(sentence, token.index());
            if (entry != null
                    && entry.kind() == Kind.GOVERNMENT
                    && token.relation().isPremodifier()) {
                boolean capital = Character.isUpperCase(token.form().charAt(0));
                neutral = neutral.replace(token.form(), capital ? "Government" : "government");
            }
            Term term = at(sentence, token.index());
            if (term != null && phrase.contains(term.words) && !phrase.equals(term.words)) {
                neutral = neutral.replace(term.words.of(annotated.document().text()), term.within);
            }
        }
        return neutral;
    }

    /** All loaded words of the article in the order of the text: those that stand for a party, and those before the noun of one. */
    List<LoadedTerm> list(Parties parties) {
        List<LoadedTerm> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                Term term = at(sentence, token.index());
                boolean before = dictionary.loadedWords().modifierAt(sentence, token.index()) != null
                        || token.relation().isPremodifier()
                                && dictionary.loadedWords().nounAt(sentence, token.index()) != null;
                int head = term != null ? term.head : before ? nounAfter(sentence, token) : -1;
                Party party = head < 0 ? null : parties.at(sentence.index(), head);
                if (party != null && party.span() != null && !isToldOf(head, sentence, found)) {
                    boolean known = party.country() != null || party.entity() != null;
                    TextSpan words = term != null
                            ? party.span()
                            : token.span().union(sentence.token(head).span());
                    Passage passage = Passage.of(words, annotated.document().text());
                    found.add(new LoadedTerm(sentence.index(), passage, known ? party : null));
                }
            }
        }
        return found;
    }

    /** "The barbaric, murderous gang" is called so once. */
    private static boolean isToldOf(int head, Sentence sentence, List<LoadedTerm> found) {
        return !found.isEmpty()
                && found.get(found.size() - 1)
                        .words()
                        .span()
                        .contains(sentence.token(head).span());
    }

    /** The noun of the phrase that a word stands before, -1 for none, or for a loaded noun: that one is told of by itself. */
    private int nounAfter(Sentence sentence, Token word) {
        int head = word.index();
        while (sentence.token(head).relation().isPremodifier()
                && sentence.token(head).head() > head) {
            head = sentence.token(head).head();
        }
        return head == word.index() || at(sentence, head) != null ? -1 : head;
    }

    private Map<Integer, List<Term>> terms() {
        if (terms == null) {
            terms = read();
        }
        return terms;
    }

    private Map<Integer, List<Term>> read() {
        Map<Integer, List<Term>> found = new HashMap<>();
        Map<Kind, Term> latest = new EnumMap<>(Kind.class);
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                Entry entry = dictionary.loadedWords().nounAt(sentence, token.index());
                if (entry == null || token.relation().isPremodifier()) {
                    continue; // before a noun they are no party, but how one is called
                }
                Term term = new Reading(sentence).term(entry, token.index(), latest.get(entry.kind()));
                found.computeIfAbsent(sentence.index(), index -> new ArrayList<>())
                        .add(term);
                if (term.country != null) {
                    latest.put(entry.kind(), term);
                }
            }
        }
        return found;
    }

    /** One sentence, read without its loaded words. */
    private final class Reading {
        private final Sentence sentence;
        private final Arguments arguments;
        private final SentenceActors actors;

        Reading(Sentence sentence) {
            this.sentence = sentence;
            this.arguments = article.arguments(sentence.index());
            this.actors = article.plain(sentence.index());
        }

        Term term(Entry entry, int head, @Nullable Term earlier) {
            TextSpan words = NounPhrases.span(sentence, head);
            Party named = actors.namedBeside(head);
            if (named != null && named.entity() != null) {
                return new Term(
                        entry.kind(),
                        head,
                        words,
                        named.name(),
                        named.name(),
                        named.country(),
                        named.sectors(),
                        named.entity());
            }
            Name territory =
                    entry.kind() == Kind.GOVERNMENT ? actors.affiliations().territoryBeside(head) : null;
            if (territory != null) {
                return unlisted(entry, head, words, "Authorities in " + territory.display(), null);
            }
            String country = entry.country() != null ? entry.country() : countryOf(entry, head);
            if (country != null) {
                return of(country, entry, head, words);
            }
            if (earlier != null && isDefinite(head)) {
                return new Term(
                        entry.kind(),
                        head,
                        words,
                        earlier.name,
                        earlier.within,
                        earlier.country,
                        earlier.sectors,
                        earlier.entity);
            }
            String said = words.of(annotated.document().text());
            String name = entry.neutral().contains("{") ? "\"" + said + "\"" : entry.neutral();
            return unlisted(entry, head, words, name, null);
        }

        private Term unlisted(Entry entry, int head, TextSpan words, String name, @Nullable String country) {
            List<String> sectors = sectors(entry.kind(), head, country != null);
            return new Term(entry.kind(), head, words, name, name, country, sectors, null);
        }

        private Term of(String country, Entry entry, int head, TextSpan words) {
            LocalDate day = annotated.document().published();
            boolean ruler =
                    entry.kind() == Kind.LEADER && !actors.affiliations().isFormer(head);
            String place = dictionary.countryName(country);
            Name holder = ruler ? dictionary.rulers().of(country, day) : null;
            if (holder != null) {
                Role role = holder.roleOn(day);
                String office = "the " + role.title() + " of " + place;
                return new Term(
                        entry.kind(), head, words, holder.display(), office, country, role.sectors(), holder.id());
            }
            String neutral = entry.neutral().contains("{") ? entry.neutral() : entry.neutral() + " of {country}";
            String name = neutral.replace("{country}", place)
                    .replace("{holder}", (ruler ? "Leader of " : "Former leader of ") + place);
            return unlisted(entry, head, words, name, country);
        }

        private List<String> sectors(Kind kind, int head, boolean known) {
            return switch (kind) {
                case STATE, PERSONS, MODIFIER -> List.of();
                case LEADER, ARMED -> actors.describe(head).sectors();
                case GOVERNMENT -> {
                    List<String> told = actors.describe(head).sectors();
                    yield told.isEmpty() ? List.of("GOV") : told;
                }
                case FORCES -> known ? List.of("MIL") : actors.describe(head).sectors();
            };
        }

        private boolean isDefinite(int head) {
            int determiner = sentence.child(head, Relation.DET);
            return determiner >= 0
                    && Set.of("the", "this", "that")
                            .contains(sentence.token(determiner).lemma());
        }

        private @Nullable String countryOf(Entry entry, int head) {
            String beside = actors.affiliations().countryBeside(head);
            if (beside != null || !entry.byContext()) {
                return beside;
            }
            Set<String> speakers = speakers(head);
            for (String speaker : speakers) {
                String meant = dictionary
                        .loadedWords()
                        .meantBy(speaker, annotated.document().published());
                if (meant != null) {
                    return meant;
                }
            }
            Set<String> aggressors = aggressors();
            aggressors.removeAll(speakers);
            return aggressors.size() == 1 ? aggressors.iterator().next() : null;
        }

        /** The countries of those whose words these may be, the nearest first: who says so, who does it, the outlet. */
        private Set<String> speakers(int head) {
            Set<String> countries = new java.util.LinkedHashSet<>();
            List<Integer> own = new ArrayList<>();
            for (int at = head; at >= 0; at = sentence.token(at).head()) {
                if (sentence.token(at).isVerb()) {
                    boolean first = own.isEmpty();
                    for (int subject : arguments.surfaceSubjects(at)) {
                        if (first) {
                            own.add(subject);
                        } else {
                            addCountry(subject, countries);
                        }
                    }
                }
            }
            own.stream()
                    .filter(subject -> !sentence.isBelow(head, subject))
                    .forEach(subject -> addCountry(subject, countries));
            String outlet = dictionary.countryOfOutlet(annotated.document().outlet());
            if (outlet != null) {
                countries.add(outlet);
            }
            return countries;
        }

        private void addCountry(int subject, Set<String> countries) {
            Party party = actors.partyAt(subject);
            if (party != null && party.country() != null) {
                countries.add(party.country());
            }
        }

        /** Whose aggression the sentence tells of. */
        void addAggressors(Set<String> countries) {
            for (Token token : sentence.tokens()) {
                if (!LoadedWords.isAggression(token)) {
                    continue;
                }
                List<Integer> doers = new ArrayList<>();
                if (token.isVerb()) {
                    doers.addAll(arguments.logicalSubjects(token.index()));
                } else {
                    for (int child : sentence.children(token.index())) {
                        Relation relation = sentence.token(child).relation();
                        if (relation.isPremodifier() || relation == Relation.POSS) {
                            doers.add(child);
                        }
                    }
                }
                doers.forEach(doer -> addCountry(doer, countries));
            }
        }
    }

    private Set<String> aggressors() {
        Set<String> countries = new TreeSet<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.tokens().stream()
                    .anyMatch(token -> LoadedWords.isAggression(token) && token.wordClass() != WordClass.NAME)) {
                new Reading(sentence).addAggressors(countries);
            }
        }
        return countries;
    }
}
