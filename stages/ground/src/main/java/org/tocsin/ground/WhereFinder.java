package org.tocsin.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private int lastParagraph = -1;

    WhereFinder(Story story, Gazetteer gazetteer) {
        this.story = story;
        this.gazetteer = gazetteer;
    }

    @Nullable
    Where of(EventCandidate candidate, Status status) {
        candidate.actors().forEach(party -> party.countryCode().ifPresent(countries::add));
        candidate.recipients().forEach(party -> party.countryCode().ifPresent(countries::add));
        Sentence sentence = story.sentence(candidate);
        int paragraph = story.paragraph(candidate.sentence());
        List<Located> places = located.computeIfAbsent(
                candidate.sentence(),
                index -> Places.of(sentence, story.annotated().document().text(), gazetteer, Set.copyOf(countries)));
        Where own = nearest(sentence, candidate, places);
        if (own != null) {
            if (status == Status.ASSERTED || status == Status.CLAIMED) {
                last = own;
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
            if (isSide(candidate, place.where().span())) {
                continue;
            }
            int distance = Math.abs(place.mention() - candidate.trigger().index())
                    + (place.strong() ? 0 : 40)
                    + (sentence.isBelow(place.governor(), candidate.clauseHead()) ? 0 : 20);
            if (distance < nearest && (place.strong() || isDeed(candidate) && !isVisit(candidate))) {
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

    private static boolean sharesCountry(EventCandidate candidate, Where where) {
        return candidate.actors().isEmpty()
                || candidate.actors().stream()
                        .anyMatch(party ->
                                party.country() == null || party.country().equals(where.country()))
                || candidate.recipients().stream()
                        .anyMatch(party ->
                                party.country() == null || party.country().equals(where.country()));
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
