package org.tocsin.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.place.Gazetteer;
import org.tocsin.ground.place.Places;
import org.tocsin.ground.place.Places.Located;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.Where;
import org.tocsin.model.event.Where.Precision;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.TextSpan;

/**
 * Where a deed happened: the place in its clause, else one named elsewhere in its sentence, else that of the sentence before in the same
 * paragraph. Words are said at home: a government's statement or sanction without a place is placed in its own country.
 */
final class WhereFinder {
    private static final Set<EventType> SAID_AT_HOME = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.ACCUSE);

    private final Story story;
    private final Gazetteer gazetteer;
    private final Set<String> countries = new HashSet<>();
    private final Map<Integer, List<Located>> located = new HashMap<>();
    private @Nullable Where last;
    private Set<String> lastSides = Set.of();
    private int lastParagraph = -1;

    WhereFinder(Story story, Gazetteer gazetteer) {
        this.story = story;
        this.gazetteer = gazetteer;
    }

    @Nullable
    Where of(EventCandidate candidate, Status status) {
        countries.addAll(countriesOf(candidate));
        Sentence sentence = story.sentence(candidate);
        int paragraph = story.paragraph(candidate.sentence());
        List<Located> places = located.computeIfAbsent(
                candidate.sentence(),
                index -> Places.of(sentence, story.annotated().document().text(), gazetteer, Set.copyOf(countries)));
        Where own = nearest(sentence, candidate, places);
        Where target = own == null || own.precision() == Precision.COUNTRY ? targetOf(candidate, own) : null;
        if (target != null && (own == null || Objects.equals(own.country(), target.country()))) {
            own = target;
        }
        if (own != null) {
            if (status == Status.ASSERTED || status == Status.CLAIMED) {
                last = own;
                lastSides = countriesOf(candidate);
                lastParagraph = paragraph;
            }
            return own;
        }
        if (last != null
                && isDeed(candidate)
                && paragraph - lastParagraph <= (status == Status.ASSERTED ? 1 : 0)
                && sharesCountry(candidate, last)) {
            return new Where(
                    last.name(),
                    last.country(),
                    last.latitude(),
                    last.longitude(),
                    last.precision(),
                    null,
                    last.text());
        }
        return atHome(candidate);
    }

    private @Nullable Where nearest(Sentence sentence, EventCandidate candidate, List<Located> places) {
        Located best = null;
        int nearest = Integer.MAX_VALUE;
        for (Located place : places) {
            boolean elsewhere = isSide(candidate, place.where().span()) && !isWhither(candidate, place);
            if (elsewhere || isOfSaying(sentence, candidate, place)) {
                continue;
            }
            int distance = Math.abs(place.mention() - candidate.trigger().index())
                    + (place.strong() ? 0 : 40)
                    + (sentence.isBelow(place.governor(), candidate.clauseHead()) ? 0 : 20);
            if (distance < nearest
                    && (place.strong() || isDeed(candidate) && !isVisit(candidate) || isWhither(candidate, place))) {
                nearest = distance;
                best = place;
            }
        }
        return best == null ? null : best.where();
    }

    /** A party of the deed is not its place, unless a place is all that it is ("the Baku office of Sputnik"). */
    private static boolean isSide(EventCandidate candidate, @Nullable TextSpan span) {
        return span != null
                && java.util.stream.Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                        .anyMatch(party -> party.span() != null && party.span().equals(span));
    }

    /** A side that is also the place: what lies "in" it, where troops are sent "to", or withdrawn "from". */
    private static boolean isWhither(EventCandidate candidate, Located place) {
        return switch (place.preposition()) {
            case "in", "inside", "near" -> true;
            case "to" -> candidate.act().is(EventType.MOBILIZE);
            case "from" -> candidate.act().is(EventType.RETREAT);
            default -> false;
        };
    }

    /** "Said in Geneva that rebels had attacked": the place of a saying above the deed's clause. */
    private static boolean isOfSaying(Sentence sentence, EventCandidate candidate, Located place) {
        for (int at = candidate.clauseHead(); at >= 0; at = sentence.token(at).head()) {
            int above = sentence.token(at).head();
            boolean content = sentence.token(at).relation() == Relation.CCOMP;
            if (content && above == place.governor() && at > above && place.mention() < at) {
                return true;
            }
        }
        return false;
    }

    /** What is attacked or visited, if it is a place itself; null for anything else. */
    private @Nullable Where targetOf(EventCandidate candidate, @Nullable Where around) {
        boolean visit = candidate.act().is(EventType.CONSULT)
                && "visit".equals(candidate.act().mode());
        if (!visit && !candidate.act().is(EventType.ASSAULT)) {
            return null;
        }
        for (Party party : candidate.recipients()) {
            Gazetteer.Place place = gazetteer
                    .find(
                            party.text(),
                            around == null || around.country() == null ? countries : Set.of(around.country()))
                    .orElse(null);
            if (place != null && party.span() != null) {
                return new Where(
                        place.name(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        place.precision(),
                        party.span(),
                        party.text());
            }
        }
        return null;
    }

    private static boolean isDeed(EventCandidate candidate) {
        EventType type = candidate.act().type();
        return type != null
                && (type.isMaterialConflict() && type != EventType.SANCTION
                        || type == EventType.CONSULT
                        || type == EventType.AID);
    }

    private static boolean isVisit(EventCandidate candidate) {
        return candidate.act().is(EventType.CONSULT) || candidate.act().is(EventType.REJECT);
    }

    /**
     * Whether a deed has a side of the place's country; one whose doers have no country goes on there, and so does one that those who were told
     * of there do to people of no country that is told.
     */
    private boolean sharesCountry(EventCandidate candidate, Where where) {
        Set<String> sides = countriesOf(candidate);
        boolean doersUnknown = candidate.actors().stream().allMatch(party -> party.country() == null);
        boolean doneToSomebody = !candidate.recipients().isEmpty()
                && candidate.recipients().stream().allMatch(party -> party.country() == null);
        return doersUnknown
                || sides.contains(where.country())
                || doneToSomebody && sides.stream().anyMatch(lastSides::contains);
    }

    private static Set<String> countriesOf(EventCandidate candidate) {
        Set<String> sides = new HashSet<>();
        candidate.actors().forEach(party -> party.countryCode().ifPresent(sides::add));
        candidate.recipients().forEach(party -> party.countryCode().ifPresent(sides::add));
        return sides;
    }

    private @Nullable Where atHome(EventCandidate candidate) {
        EventType type = candidate.act().type();
        boolean words = type != null && SAID_AT_HOME.contains(type);
        for (Party actor : candidate.actors()) {
            if (words && actor.country() != null) {
                return new Where(
                        gazetteer.countryName(actor.country()),
                        actor.country(),
                        null,
                        null,
                        Precision.COUNTRY,
                        null,
                        actor.text());
            }
        }
        return null;
    }
}
