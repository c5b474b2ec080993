package org.tocsin.workbench.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.record.IncidentView;
import org.tocsin.view.record.IncidentViews;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.page.Visitor;

/** {@code /events/{id}}: one happening, and what people decide of it. */
public final class EventPages implements Pages {
    private static final String ALL = "all";

    private final DataFolder data;
    private final Templates templates;
    private final Codebook codebook;
    private final IncidentViews incidents;
    private final Notes notes;

    public EventPages(DataFolder data, Templates templates, Codebook codebook) {
        this.data = data;
        this.templates = templates;
        this.codebook = codebook;
        this.incidents = new IncidentViews(data.store());
        this.notes = new Notes(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/events/{id}", this::page);
        routes.post("/events/{id}/correct", this::correct);
        routes.post("/events/{id}/undo", this::undo);
        routes.post("/events/{id}/merge", this::merge);
        routes.post("/events/{id}/split", this::split);
        routes.post("/events/{id}/delete", this::delete);
        routes.post("/events/{id}/review", this::review);
        routes.post("/events/{id}/note", context -> notes.add(context, Subject.Kind.INCIDENT));
    }

    private void page(Context context) {
        String id = context.pathParam("id");
        IncidentView view = view(id);
        if (view.askedFor() != null) {
            context.redirect(Paths.event(view.row().id()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        send(context, view, null);
    }

    private void send(Context context, IncidentView view, EventPage.@Nullable Conflict conflict) {
        String id = view.row().id();
        Review review = data.store()
                .read(tables -> tables.reviews().on(new Subject(Subject.Kind.INCIDENT, id)))
                .orElse(null);
        Shell shell = Shell.of(context, EventPageBuilder.title(view.row(), codebook), "events");
        templates.send(
                context,
                "event",
                new EventPageBuilder(codebook, view)
                        .page(
                                shell,
                                notes.box(Subject.Kind.INCIDENT, id, Paths.event(id)),
                                review,
                                context.queryParam("report"),
                                conflict));
    }

    private IncidentView view(String id) {
        return incidents
                .of(id)
                .orElseThrow(() -> RequestProblem.of(HttpStatus.NOT_FOUND, "there is no happening " + id));
    }

    private void correct(Context context) {
        IncidentView view = view(context.pathParam("id"));
        FieldForm form = FieldForm.read(context);
        String why = why(context);
        String version = context.formParam("version");
        if (version != null && !version.equals(view.version())) {
            context.status(HttpStatus.CONFLICT);
            send(context, view, new EventPage.Conflict(form.field(), form.value(), why == null ? "" : why));
            return;
        }
        List<EventId> events = events(view, context.formParam("report"));
        data.curator().correctAll(events, form.field(), form.value(), Visitor.name(context), why);
        goOn(context, view, events);
    }

    private static @Nullable String why(Context context) {
        String why = context.formParam("why");
        return why == null || why.isBlank() ? null : why.strip();
    }

    /** The events that a form is about: one report, or all that assert it. */
    private static List<EventId> events(IncidentView view, @Nullable String report) {
        List<EventId> all = view.reports().stream().map(EventId::new).toList();
        if (report == null || report.isBlank() || report.equals(ALL)) {
            return all;
        }
        EventId one = new EventId(report);
        if (!all.contains(one)) {
            throw RequestProblem.at("report", HttpStatus.BAD_REQUEST, "the happening has no report " + report);
        }
        return List.of(one);
    }

    /** To the happening that the events are reports of now: a correction may take them elsewhere. */
    private void goOn(Context context, IncidentView view, List<EventId> events) {
        Map<EventId, IncidentId> now =
                data.store().read(tables -> tables.events().incidents(events));
        IncidentId incident = events.isEmpty() ? null : now.get(events.get(0));
        Redirects.to(
                context,
                incident == null
                        ? "/events"
                        : Paths.event(incident.value())
                                + (incident.value().equals(view.row().id()) ? "#history" : ""));
    }

    private void undo(Context context) {
        IncidentView view = view(context.pathParam("id"));
        List<EventId> events = events(view, null);
        data.curator().undo(String.valueOf(context.formParam("correction")));
        goOn(context, view, events);
    }

    private void merge(Context context) {
        String id = context.pathParam("id");
        String written = context.formParam("other");
        String other = written == null ? "" : written.strip();
        // people paste the address of the other one
        other = other.substring(other.lastIndexOf('/') + 1);
        data.curator().join(new IncidentId(id), new IncidentId(other), Visitor.name(context), why(context));
        Redirects.to(context, Paths.event(view(id).row().id()));
    }

    private void split(Context context) {
        String id = context.pathParam("id");
        Set<EventId> parted = new HashSet<>();
        context.formParams("report").forEach(event -> parted.add(new EventId(event)));
        data.curator().split(new IncidentId(id), parted, Visitor.name(context), why(context));
        Redirects.to(context, Paths.event(view(id).row().id()));
    }

    private void delete(Context context) {
        IncidentView view = view(context.pathParam("id"));
        for (EventId event : events(view, context.formParam("report"))) {
            data.curator().delete(event, Visitor.name(context), why(context));
        }
        Redirects.to(context, "/events");
    }

    private void review(Context context) {
        String id = view(context.pathParam("id")).row().id();
        Review.Verdict verdict = verdict(context.formParam("verdict"));
        String who = Visitor.name(context);
        data.store()
                .write(tables ->
                        tables.reviews().decide(new Subject(Subject.Kind.INCIDENT, id), verdict, who, tables.now()));
        Redirects.to(context, Paths.event(id));
    }

    static Review.Verdict verdict(@Nullable String written) {
        return switch (String.valueOf(written)) {
            case "accepted" -> Review.Verdict.ACCEPTED;
            case "rejected" -> Review.Verdict.REJECTED;
            case "later" -> Review.Verdict.LATER;
            default ->
                throw RequestProblem.at(
                        "verdict", HttpStatus.BAD_REQUEST, "expected accepted, rejected or later, got " + written);
        };
    }
}
