package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.claim.Person.Spelling;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.TextSpan;

/**
 * Who speaks in an article: names that are one person's, and whom "he", "the analyst" and "the ministry" mean. Read in the order of the
 * text. A pronoun or a noun for a kind of person means the one who spoke last, or who is the subject of a sentence since then; what others
 * say of people in quotations and reported clauses does not count.
 */
final class Cast {
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> BODY = Set.of("it", "its", "itself", "they", "their", "them");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");
    private final AnnotatedDocument annotated;
    private final Parties parties;
    private final GivenNames givenNames;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> lately = new ArrayList<>();

    Cast(AnnotatedDocument annotated, Parties parties, GivenNames givenNames) {
        this.annotated = annotated;
        this.parties = parties;
        this.givenNames = givenNames;
    }

    /** Whom a source's noun phrase means; null where that is nobody known. They are the last one to speak from now on. */
    @Nullable
    Person speaks(int sentence, int head) {
        Person person = meant(sentence, head);
        if (person != null) {
            comesUp(person);
        }
        return person;
    }

    private void comesUp(Person person) {
        lately.remove(person);
        lately.add(person);
    }

    /** Takes note of the subject of a sentence that nobody but the outlet tells. */
    void notice(int sentence) {
        Sentence read = annotated.sentences().get(sentence);
        for (Token token : read.tokens()) {
            boolean subject = (token.relation() == Relation.NSUBJ || token.relation() == Relation.NSUBJPASS)
                    && token.head() >= 0
                    && read.token(token.head()).relation() == Relation.ROOT;
            if (subject
                    && (token.entityKind().equals("PERSON")
                            || token.entityKind().equals("ORG"))) {
                speaks(sentence, token.index());
            }
        }
    }

    private @Nullable Person meant(int sentence, int head) {
        Sentence read = annotated.sentences().get(sentence);
        Mention mention = Mention.of(read, head, annotated.document().text());
        return switch (mention.kind()) {
            case NAME -> named(mention, sentence, head);
            case PRONOUN -> pronoun(mention.head(), sentence, head);
            case NOMINAL -> nominal(mention, sentence, head);
        };
    }

    private Person named(Mention mention, int sentence, int head) {
        Party party = party(sentence, head);
        String name = mention.person() ? String.join(" ", mention.name()) : party.name();
        Person known = known(mention, party);
        if (known == null) {
            known = new Person(party, name, mention.person(), mention.plural());
            people.add(known);
        }
        known.tellName(mention.person() ? name : known.name());
        known.tellRole(mention.role());
        givenNames.isFemale(mention.name()).ifPresent(known::tellSex);
        return known;
    }

    private @Nullable Person known(Mention mention, Party party) {
        Spelling wanted = null;
        String full = String.join(" ", mention.name());
        Person spelledAlike = null;
        boolean two = false;
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            String entity = person.as(null, "", false).entity();
            if (party.entity() != null && party.entity().equals(entity)
                    || person.name().equals(full)) {
                return person;
            }
            if (!mention.person() || !person.isHuman() || mention.name().isEmpty()) {
                continue;
            }
            wanted = wanted == null ? Spelling.of(mention.name()) : wanted;
            Spelling spelling = person.spelling();
            if (spelling.isOtherThan(wanted)) {
                continue;
            }
            if (spelling.family().equals(wanted.family())) {
                return person;
            }
            if (spelling.familyKey().equals(wanted.familyKey())) {
                two = spelledAlike != null;
                spelledAlike = person;
            }
        }
        return two ? null : spelledAlike;
    }

    private @Nullable Person pronoun(String form, int sentence, int head) {
        Sentence read = annotated.sentences().get(sentence);
        if (read.token(head).tag().startsWith("W") || form.equals("that")) {
            int noun = relativeHead(read, head);
            return noun < 0 || noun == head ? null : meant(sentence, noun);
        }
        boolean woman = SHE.contains(form);
        if (woman || HE.contains(form)) {
            Person latest = latest(person -> person.isHuman() && !person.isPlural() && person.canBe(woman));
            if (latest != null) {
                latest.tellSex(woman);
            }
            return latest;
        }
        if (!BODY.contains(form)) {
            return null;
        }
        boolean one = form.startsWith("it");
        return latest(person -> one ? !person.isHuman() : person.isPlural() || !person.isHuman());
    }

    private static int relativeHead(Sentence read, int pronoun) {
        int at = read.token(pronoun).head();
        for (int step = 0; at >= 0 && step < 4; step++) {
            Relation relation = read.token(at).relation();
            if (relation == Relation.RELCL || relation == Relation.ACL) {
                return read.token(at).head();
            }
            at = read.token(at).head();
        }
        return -1;
    }

    private Person nominal(Mention mention, int sentence, int head) {
        Party party = party(sentence, head);
        Person earlier = isDefinite(sentence, head) && !mention.plural() && party.entity() == null
                ? called(mention, party)
                : null;
        if (earlier != null) {
            Callings.isFemale(mention.head()).ifPresent(earlier::tellSex);
            return earlier;
        }
        boolean human = Callings.isPerson(mention.head()) || party.sectors().isEmpty() && mention.plural();
        Person person = new Person(party, party.name(), human, mention.plural());
        person.tellRole(Callings.isPerson(mention.head()) ? mention.role() : null);
        if (!mention.plural()) {
            people.add(person);
        }
        return person;
    }

    /** Whom "the analyst" or "the ministry" means: who spoke last, if they can be called so; else the last one who was. */
    private @Nullable Person called(Mention mention, Party party) {
        boolean bare = mention.role() != null && mention.role().split(" ").length == 1;
        if (bare && Callings.isPerson(mention.head())) {
            Person last = latest(person -> person.isHuman() && !person.isPlural());
            if (last != null
                    && (last.role() == null
                            || Callings.isLoose(mention.head())
                            || Callings.tells(last, mention.head()))) {
                return last;
            }
        }
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            boolean sameCountry = party.country() == null
                    || party.country().equals(person.as(null, "", false).country());
            if (sameCountry && bare && Callings.tells(person, mention.head())) {
                return person;
            }
            if (person.name().equals(party.name())) {
                return person;
            }
        }
        return null;
    }

    private boolean isDefinite(int sentence, int head) {
        Sentence read = annotated.sentences().get(sentence);
        for (int child : read.children(head)) {
            if (DEFINITE.contains(read.token(child).lemma())
                    || DEFINITE.contains(read.token(child).form())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Person latest(java.util.function.Predicate<Person> fits) {
        for (int i = lately.size() - 1; i >= 0; i--) {
            if (fits.test(lately.get(i))) {
                return lately.get(i);
            }
        }
        return null;
    }

    private Party party(int sentence, int head) {
        Party party = parties.at(sentence, head);
        if (party != null) {
            return party;
        }
        Sentence read = annotated.sentences().get(sentence);
        TextSpan span = read.token(head).span();
        List<TextSpan> all = Spans.of(
                read,
                Utterance.runAround(
                        Utterance.subtree(
                                read,
                                head,
                                i -> read.token(i).relation() != Relation.APPOS
                                        && read.token(i).relation() != Relation.RELCL),
                        head));
        TextSpan words = all.isEmpty() ? span : all.get(0);
        return new Party(
                words,
                words.of(annotated.document().text()),
                words.of(annotated.document().text()),
                null,
                List.of(),
                null,
                null);
    }
}
