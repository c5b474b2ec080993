package org.tocsin.workbench.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.view.record.ActorNames;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Drafts;
import org.tocsin.workbench.data.Preview;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/**
 * {@code /dictionaries}: actors and senses by which texts are coded, and those of the user's own laid over them. An edit is looked through on stored
 * texts before it is saved; then they are coded anew, and every event names the version.
 */
public final class DictionaryPages implements Pages {
    private static final String PATH = "/dictionaries";
    private static final String NEW_SENSES = "senses/own.senses";
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_FILE = 500_000;

    private final DataFolder data;
    private final Templates templates;
    private final Drafts drafts;

    public DictionaryPages(DataFolder data, Templates templates, Drafts drafts) {
        this.data = data;
        this.templates = templates;
        this.drafts = drafts;
    }

    /**
     * What {@code dictionaries.jte} shows.
     *
     * @param own paths of the own files
     * @param actorsFound how many the search finds, shown or not
     */
    public record DictionariesPage(
            Shell shell,
            String version,
            List<String> own,
            List<ActorLine> actors,
            int actorsFound,
            List<SenseLine> senses,
            int sensesFound) {}

    /** An actor of the tables. */
    public record ActorLine(String id, String name, String aliases, String kind, String roles, boolean hasTable) {}

    /** A sense of the lexicon. */
    public record SenseLine(String id, String frame, String act, String example, String place) {}

    /** What {@code dictionary-edit.jte} shows: an own file. */
    public record EditPage(Shell shell, String path, String text) {}

    /** What {@code dictionary-preview.jte} shows. */
    public record PreviewPage(Shell shell, Preview.State state, String percent, List<Change> changes) {}

    /**
     * An event that changes.
     *
     * @param before empty for one that comes
     * @param after empty for one that goes
     */
    public record Change(String sign, String sentence, String link, String before, String after) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get(PATH, this::page);
        routes.get(PATH + "/edit", this::edit);
        routes.post(PATH + "/preview", this::look);
        routes.get(PATH + "/preview/{id}", this::preview);
        routes.post(PATH + "/preview/{id}/apply", this::apply);
    }

    private void page(Context context) {
        Shell shell = Shell.of(context, "Dictionaries", "dictionaries");
        String wanted = shell.query().strip().toLowerCase(Locale.ROOT);
        List<ActorLine> actors = wanted.isEmpty() ? List.of() : actors(wanted);
        List<SenseLine> senses = wanted.isEmpty() ? List.of() : senses(wanted);
        templates.send(
                context,
                "dictionaries",
                new DictionariesPage(
                        shell,
                        data.engine().knowledge(),
                        drafts.own().keySet().stream().toList(),
                        actors.subList(0, Math.min(MOST_ROWS, actors.size())),
                        actors.size(),
                        senses.subList(0, Math.min(MOST_ROWS, senses.size())),
                        senses.size()));
    }

    private List<ActorLine> actors(String wanted) {
        List<ActorLine> found = new ArrayList<>();
        for (ActorNames.Known actor : data.names().all().values()) {
            boolean isFound = Stream.concat(Stream.of(actor.code(), actor.name()), actor.aliases().stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
            if (isFound) {
                found.add(new ActorLine(
                        actor.code(),
                        actor.name(),
                        String.join(", ", actor.aliases()),
                        actor.kind(),
                        String.join("; ", actor.roles()),
                        !actor.kind().equals("country")));
            }
        }
        return found;
    }

    private List<SenseLine> senses(String wanted) {
        return data.engine().pipeline().coder().lexicon().senses().stream()
                .filter(sense -> (sense.id() + " " + sense.frame().written())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(sense -> new SenseLine(
                        sense.id(),
                        sense.frame().written(),
                        sense.ownAct()
                                .map(Object::toString)
                                .orElseGet(() -> sense.operator() == null
                                        ? ""
                                        : sense.operator().label()),
                        sense.fires().isEmpty() ? "" : sense.fires().get(0).text(),
                        sense.place()))
                .toList();
    }

    private void edit(Context context) {
        String path = context.queryParam("path");
        String open = path == null || path.isBlank() ? NEW_SENSES : path.strip();
        templates.send(
                context,
                "dictionary-edit",
                new EditPage(
                        Shell.of(context, "Edit " + open, "dictionaries"),
                        open,
                        drafts.own().getOrDefault(open, "")));
    }

    /** Takes the text of an own file, or one more name of an actor. */
    private void look(Context context) {
        String actor = context.formParam("actor");
        Map<String, String> changed;
        if (actor != null) {
            String alias = orEmpty(context.formParam("alias")).strip();
            if (alias.isEmpty() || alias.matches(".*[\\t\\n\\r].*")) {
                throw RequestProblem.at("alias", HttpStatus.BAD_REQUEST, "expected a name in one line");
            }
            try {
                changed = drafts.withAlias(actor, alias);
            } catch (KnowledgeException fault) {
                throw RequestProblem.at("actor", HttpStatus.NOT_FOUND, String.valueOf(fault.getMessage()));
            }
        } else {
            String path = orEmpty(context.formParam("path")).strip();
            String text = orEmpty(context.formParam("text")).replace("\r\n", "\n");
            if (!path.matches("(senses/[A-Za-z0-9_-]+\\.senses|actors/entities/[A-Za-z0-9_-]+\\.tsv)")) {
                throw RequestProblem.at(
                        "path",
                        HttpStatus.BAD_REQUEST,
                        "own knowledge lies in senses/NAME.senses and actors/entities/NAME.tsv, got '" + path + "'");
            }
            if (text.length() > LONGEST_FILE) {
                throw RequestProblem.at(
                        "text", HttpStatus.CONTENT_TOO_LARGE, "more than " + LONGEST_FILE + " letters in one file");
            }
            changed = Map.of(path, text);
        }
        Redirects.to(context, PATH + "/preview/" + drafts.look(changed).state().id());
    }

    private static String orEmpty(@Nullable String field) {
        return field == null ? "" : field;
    }

    private Preview found(Context context) {
        return drafts.find(context.pathParam("id"))
                .orElseThrow(() -> RequestProblem.of(
                        HttpStatus.NOT_FOUND, "this preview is not at hand any more: make the edit again"));
    }

    private void preview(Context context) {
        Preview.State state = found(context).state();
        long percent = state.texts() == 0 ? 0 : 100 * state.done() / state.texts();
        templates.send(
                context,
                "dictionary-preview",
                new PreviewPage(
                        Shell.of(context, "What the edit changes", "dictionaries"),
                        state,
                        String.valueOf(percent),
                        state.lines().stream().map(DictionaryPages::change).toList()));
    }

    private static Change change(Preview.Line line) {
        EventRecord told = line.after() == null ? line.before() : line.after();
        if (told == null) {
            throw new IllegalStateException("a change of nothing");
        }
        Event event = told.report().event();
        String sign = switch (line.kind()) {
            case GONE -> "− goes";
            case FRESH -> "+ comes";
            case CHANGED -> "± changes";
        };
        return new Change(
                sign,
                Labels.excerpt(event.sentence().text()),
                Paths.article(told.report().article().value()),
                written(line.before()),
                written(line.after()));
    }

    private static String written(@Nullable EventRecord record) {
        if (record == null) {
            return "";
        }
        Event event = record.report().event();
        return Labels.shown(Labels.sides(event.actors()) + " → " + Labels.sides(event.recipients())) + ", "
                + event.act().cameo() + " " + Labels.plover(event.act()) + ", "
                + event.status().name().toLowerCase(Locale.ROOT) + ", by "
                + event.why().sense();
    }

    private void apply(Context context) {
        Preview preview = found(context);
        if (drafts.apply(preview).isEmpty()) {
            throw RequestProblem.of(
                    HttpStatus.CONFLICT, "this edit has a fault, or is still being looked through: it was not saved");
        }
        Redirects.to(context, "/jobs");
    }
}
