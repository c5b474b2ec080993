package org.tocsin.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * Sides that a sentence leaves to the story, as a reader fills them in: who beat "the detainees" is who detained them; what "was also cancelled" was
 * cancelled by who cancelled before; "three people" that police find at a ministry's office are taken for its people. Only within a paragraph or a
 * few sentences, only after a deed that is told as done, and only for deeds of force or, with "also", of the same verb. Such a side has no words of its own in the sentence.
 * One per article, asked in the order of its deeds.
 */
final class ImpliedSides {
    private static final Set<String> ALSO = Set.of("also", "too", "likewise", "similarly");
    private static final Set<String> SEARCHES =
            Set.of("search", "raid", "storm", "enter", "seize", "occupy", "close", "besiege");
    /** Nouns for people of whom a sentence says nothing but that they were there. */
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "employee",
            "worker",
            "staff",
            "staffer",
            "member",
            "journalist",
            "reporter",
            "official",
            "activist",
            "other");
    /** Nouns for a body that was named before. */
    private static final Set<String> BODIES = Set.of(
            "office",
            "branch",
            "bureau",
            "outlet",
            "agency",
            "channel",
            "station",
            "newspaper",
            "company",
            "firm",
            "organisation",
            "organization",
            "headquarters",
            "newsroom",
            "embassy",
            "consulate",
            "mission",
            "centre",
            "center",
            "foundation",
            "broadcaster");

    /** How far back a paragraph goes on in the next one. */
    private static final int SENTENCES = 2;

    private final Story story;
    private final List<Told> told = new ArrayList<>();

    ImpliedSides(Story story) {
        this.story = story;
    }

    private record Told(EventCandidate deed, int paragraph) {}

    /** Takes note of a deed, with the sides that were filled in. */
    void note(EventCandidate deed, Status status) {
        if (status == Status.ASSERTED) {
            told.add(new Told(deed, story.paragraph(deed.sentence())));
        }
    }

    /** The deed with the sides that the paragraph tells. */
    EventCandidate filled(EventCandidate deed) {
        if (!isForce(deed) && !goesOn(deed)) {
            return deed;
        }
        List<Party> recipients = deed.recipients().stream()
                .map(party -> party.country() == null ? affiliated(deed, party) : party)
                .toList();
        List<Party> actors = deed.actors().isEmpty() ? doers(deed, recipients) : deed.actors();
        return deed.with(actors, recipients);
    }

    private static boolean isForce(EventCandidate deed) {
        return deed.act().is(EventType.COERCE) || deed.act().is(EventType.ASSAULT);
    }

    private List<Party> doers(EventCandidate deed, List<Party> recipients) {
        Predicate<EventCandidate> isSource = goesOn(deed)
                ? earlier -> isOfTheSame(earlier, deed)
                : earlier -> isForce(earlier) && (isDoneToThem(earlier, recipients) || isPointedTo(deed, earlier));
        EventCandidate source = latest(deed, earlier -> !earlier.actors().isEmpty() && isSource.test(earlier));
        return source == null
                ? List.of()
                : source.actors().stream().map(ImpliedSides::implied).toList();
    }

    /** The same verb between the same countries: what is done to the doers' own country is no going on. */
    private static boolean isOfTheSame(EventCandidate earlier, EventCandidate deed) {
        Set<String> hit = countries(deed.recipients());
        return earlier.trigger().lemma().equals(deed.trigger().lemma())
                && countries(earlier.recipients()).stream().anyMatch(hit::contains)
                && countries(earlier.actors()).stream().noneMatch(hit::contains);
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream().flatMap(party -> party.countryCode().stream()).collect(Collectors.toSet());
    }

    /** "was also cancelled". */
    private boolean goesOn(EventCandidate deed) {
        Sentence sentence = story.sentence(deed);
        int verb = deed.trigger().index();
        return deed.trigger().isVerb()
                && IntStream.of(sentence.children(verb))
                        .anyMatch(child -> ALSO.contains(sentence.token(child).lemma()))
                && IntStream.of(sentence.children(verb))
                        .anyMatch(child -> sentence.token(child).relation() == Relation.NSUBJPASS);
    }

    private @Nullable EventCandidate latest(EventCandidate deed, Predicate<EventCandidate> fits) {
        int paragraph = story.paragraph(deed.sentence());
        for (int i = told.size() - 1; i >= 0; i--) {
            EventCandidate earlier = told.get(i).deed();
            if (told.get(i).paragraph() != paragraph && deed.sentence() - earlier.sentence() > SENTENCES) {
                return null;
            }
            if (fits.test(earlier)) {
                return earlier;
            }
        }
        return null;
    }

    /** "those detained" after "detained seven people": the words point to the deed that was told. */
    private boolean isPointedTo(EventCandidate deed, EventCandidate earlier) {
        Sentence sentence = story.sentence(deed);
        int head = deed.trigger().head();
        return head >= 0 && sentence.token(head).is("those") && earlier.act().equals(deed.act());
    }

    /** Whether somebody to whom the deed is done stands for somebody to whom an earlier one was done. */
    private static boolean isDoneToThem(EventCandidate earlier, List<Party> recipients) {
        return recipients.stream()
                .flatMap(party -> Stream.ofNullable(party.antecedent()))
                .anyMatch(back -> earlier.recipients().stream().anyMatch(party -> isAt(party, back)));
    }

    private static boolean isAt(Party party, Passage words) {
        TextSpan span = party.span();
        Passage back = party.antecedent();
        return span != null && span.overlaps(words.span())
                || back != null && back.span().overlaps(words.span());
    }

    /** Somebody of no known country, with that of the body where they were found or that they belong to. */
    private Party affiliated(EventCandidate deed, Party party) {
        Token head = head(deed, party);
        if (head == null || party.entity() != null) {
            return party;
        }
        boolean isBody = isBody(deed, head) || isOfBody(deed, head);
        boolean isFound = PEOPLE.contains(head.lemma());
        if (!isBody && !isFound) {
            return party;
        }
        EventCandidate source = latest(
                deed,
                earlier -> isForce(earlier)
                        && (isBody
                                || earlier.sentence() == deed.sentence()
                                        && isSearch(earlier)
                                        && sameDoers(earlier, deed))
                        && earlier.recipients().size() == 1
                        && earlier.recipients().get(0).country() != null
                        && !isPerson(earlier.recipients().get(0)));
        return source == null ? party : belonging(party, source.recipients().get(0));
    }

    private static boolean isSearch(EventCandidate deed) {
        return SEARCHES.contains(deed.trigger().lemma());
    }

    private static boolean sameDoers(EventCandidate one, EventCandidate other) {
        return !one.actors().isEmpty() && one.actors().equals(other.actors());
    }

    private static boolean isPerson(Party party) {
        return party.sectors().contains("CVL");
    }

    private @Nullable Token head(EventCandidate deed, Party party) {
        TextSpan span = party.span();
        if (span == null) {
            return null;
        }
        Sentence sentence = story.sentence(deed);
        for (Token token : sentence.tokens()) {
            boolean inside = span.contains(token.span());
            boolean governorOutside = token.head() < 0
                    || !span.contains(sentence.token(token.head()).span());
            if (inside && governorOutside) {
                return token;
            }
        }
        return null;
    }

    /** "the office". */
    private boolean isBody(EventCandidate deed, Token head) {
        Sentence sentence = story.sentence(deed);
        if (!BODIES.contains(head.lemma())) {
            return false;
        }
        int determiner = sentence.child(head.index(), Relation.DET);
        return determiner >= 0 && sentence.token(determiner).is("the");
    }

    /** "the director of the office". */
    private boolean isOfBody(EventCandidate deed, Token head) {
        Sentence sentence = story.sentence(deed);
        for (int child : sentence.children(head.index())) {
            int object = sentence.token(child).is("of") ? sentence.child(child, Relation.POBJ) : -1;
            if (object >= 0) {
                return isBody(deed, sentence.token(object));
            }
        }
        return false;
    }

    private static Party belonging(Party party, Party body) {
        return new Party(
                party.span(),
                party.text(),
                party.name(),
                body.country(),
                party.sectors().isEmpty() ? body.sectors() : party.sectors(),
                null,
                back(body));
    }

    private static Party implied(Party party) {
        return new Party(
                null, party.text(), party.name(), party.country(), party.sectors(), party.entity(), back(party));
    }

    private static @Nullable Passage back(Party party) {
        TextSpan span = party.span();
        return span == null ? party.antecedent() : new Passage(span, party.text());
    }
}
