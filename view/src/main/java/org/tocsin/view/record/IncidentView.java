package org.tocsin.view.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;

/**
 * All about one happening.
 *
 * @param askedFor the id that was asked for, if it has been given up for this one
 * @param otherDates what reports say of the day that differs
 * @param owners its reports by owner of the outlet, most reports first; those of outlets whose owner nobody has looked up come last, an outlet each
 * @param figures every number side by side
 * @param claims what is said in the sentences that report it
 * @param before what it answers, by somebody's words
 * @param after what answers it, by somebody's words
 * @param history its states, oldest first
 * @param corrections what people have changed, newest first
 */
public record IncidentView(
        IncidentRow row,
        @Nullable String askedFor,
        List<Side> actors,
        List<Side> recipients,
        List<String> contexts,
        String dateBasis,
        @Nullable String dateText,
        @Nullable String placeText,
        List<OtherDate> otherDates,
        List<OwnerGroup> owners,
        List<SaidFigure> figures,
        List<ClaimRow> claims,
        List<LinkView> before,
        List<LinkView> after,
        List<State> history,
        List<Correction> corrections,
        List<Note> notes) {

    /** The events that report it, in the order of {@link #owners}. */
    public List<String> reports() {
        return owners.stream()
                .flatMap(group -> group.reports().stream())
                .flatMap(telling -> Optional.ofNullable(telling.evidence().event()).stream())
                .toList();
    }

    /** Another one for every state that it comes into and every correction that is made or taken back. */
    public String version() {
        long holding = corrections.stream()
                .filter(correction -> correction.undoneAt() == null)
                .count();
        return row.changedAt() + "." + corrections.size() + "." + holding;
    }

    /** A version of the date. */
    public record OtherDate(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String precision,
            @Nullable String text) {}

    /**
     * The reports of one owner's outlets.
     *
     * @param owner absent for an outlet whose owner nobody has looked up
     */
    public record OwnerGroup(@Nullable String owner, List<Telling> reports) {}

    /**
     * One article's word that it happened, or did not.
     *
     * @param status of the event in that article
     * @param speaker who says so there; absent for the outlet itself
     * @param copyGroup shared by reports that are one text
     */
    public record Telling(
            Evidence evidence,
            boolean isDenial,
            String status,
            @Nullable String speaker,
            String rule,
            String copyGroup) {}

    /** A number with its sayer; bounds are absent where it has none. */
    public record SaidFigure(
            String kind,
            @Nullable Double minimum,
            @Nullable Double maximum,
            String operator,
            String unit,
            String text,
            @Nullable String sayer,
            String event) {}

    /**
     * A tie that somebody states.
     *
     * @param type retaliation, preemption, cause, purpose, justification, exchange
     * @param holder who says so; absent for the outlet
     * @param cue the words
     * @param target the words behind the cue
     * @param incident the happening at the other end; absent where the text names none
     */
    public record LinkView(
            String type,
            @Nullable String holder,
            String cue,
            String target,
            @Nullable String incident,
            @Nullable String sentence,
            String article) {}

    /**
     * A state it was in.
     *
     * @param changes what is other than in the state before, in words; empty for the first
     */
    public record State(Instant from, @Nullable Instant to, String status, int reports, List<String> changes) {}

    /** A field that a person has set; values as JSON. */
    public record Correction(
            String id,
            String event,
            String field,
            String value,
            @Nullable String machineValue,
            String who,
            @Nullable String why,
            Instant madeAt,
            @Nullable Instant undoneAt) {}

    /** What somebody wrote beside it. */
    public record Note(String id, String text, String who, Instant madeAt) {}
}
