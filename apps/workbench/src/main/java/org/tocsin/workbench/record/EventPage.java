package org.tocsin.workbench.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.reading.ReadingView.Fact;

/**
 * What {@code event.jte} shows: one happening with all that is known of it.
 *
 * @param action path of the happening, below which forms are sent
 * @param version the state that forms are about: a change of another state is a conflict
 * @param sources independent ones
 * @param corroboration how many reports, outlets and owners, in words
 * @param verdict what people decided of it; absent while nobody has
 */
public record EventPage(
        Shell shell,
        String action,
        String version,
        String title,
        String status,
        int quadClass,
        String sentence,
        int sources,
        String corroboration,
        @Nullable String verdict,
        List<Fact> facts,
        List<FigureGroup> figures,
        List<Owner> owners,
        List<Said> claims,
        List<Tie> before,
        List<Tie> after,
        List<State> history,
        List<Change> corrections,
        Forms forms,
        @Nullable Conflict conflict,
        Notes.Box notes) {

    /** Numbers of one kind, side by side; never a mean. */
    public record FigureGroup(String title, List<Bar> numbers) {}

    /**
     * A number with its sayer.
     *
     * @param x where its bar begins, of 1000
     * @param width of its bar
     * @param isOpen whether it may be more
     */
    public record Bar(String sayer, String text, String value, int x, int width, boolean isOpen) {}

    /**
     * Reports of one owner's outlets.
     *
     * @param isKnown whether somebody has looked the owner up
     */
    public record Owner(String name, boolean isKnown, List<Report> reports) {}

    /** A report; the notes are what tells it from others. */
    public record Report(
            String event,
            String sentence,
            String link,
            String outlet,
            String published,
            String status,
            String speaker,
            List<String> notes,
            boolean isChosen) {}

    /** What somebody says of it. */
    public record Said(String speaker, String modality, String words, String link) {}

    /** A tie that somebody states. */
    public record Tie(
            String type,
            String words,
            String holder,
            @Nullable String link) {}

    /** A state that it was in. */
    public record State(String from, String to, String status, int reports, List<String> changes) {}

    /** What a person has set. */
    public record Change(
            String id,
            String field,
            String before,
            String after,
            String who,
            String why,
            String at,
            boolean isUndone) {}

    /**
     * What the forms begin with.
     *
     * @param reports the reports that a correction can be of
     * @param statuses all that there are
     * @param acts PLOVER events
     */
    public record Forms(
            List<Choice> reports,
            List<Choice> statuses,
            List<Choice> acts,
            String mode,
            String contexts,
            String cameo,
            String start,
            String end,
            String place,
            String placeCountry,
            String latitude,
            String longitude,
            List<Choice> precisions,
            String actors,
            String recipients) {}

    /** A value of a list. */
    public record Choice(String value, String label, boolean isChosen) {}

    /**
     * A change that came too late: somebody else was quicker.
     *
     * @param field what was to be set
     * @param value to what, as JSON
     */
    public record Conflict(String field, String value, String why) {}
}
