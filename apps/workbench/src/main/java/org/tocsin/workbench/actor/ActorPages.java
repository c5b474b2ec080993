package org.tocsin.workbench.actor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.ShortList;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.RowTable;
import org.tocsin.view.record.ActorView;
import org.tocsin.view.record.ActorViews;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** Actors: {@code /actors}, the countries with most happenings, and {@code /actors/RUS}, {@code /actors/RUSGOV}, {@code /actors/vladimir_putin}. */
public final class ActorPages implements Pages {
    private static final int RANKED = 300;

    private final Templates templates;
    private final DataFolder data;
    private final FilterBars bars;
    private final ListFiles files;

    public ActorPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.bars = new FilterBars(data);
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/actors", this::ranking);
        routes.get("/actors/{id}.csv", context -> files.csv(context, partners(context)));
        routes.get("/actors/{id}", this::actor);
    }

    private ActorViews views() {
        return new ActorViews(data.store(), data.clock(), data.names());
    }

    /** What {@code actors.jte} shows. */
    public record Ranking(Shell shell, FilterBar bar, List<Row> rows, int inAll) {}

    /**
     * A country.
     *
     * @param didShare of the most that any did or suffered, 0 to 100
     */
    public record Row(
            String code, String name, long did, long suffered, double didShare, double sufferedShare, String link) {}

    /**
     * What {@code actor.jte} shows.
     *
     * @param kind country, person, ...; absent where the actor tables do not have it
     */
    public record ActorPage(
            Shell shell,
            String code,
            String name,
            @Nullable String kind,
            List<String> aliases,
            List<Role> roles,
            FilterBar bar,
            List<Partner> partners,
            List<Act> did,
            List<Act> suffered,
            List<Happening> doneBy,
            long doneByInAll,
            String doneByLink,
            List<Happening> doneTo,
            long doneToInAll,
            String doneToLink,
            List<Claim> said,
            long saidInAll,
            String saidLink,
            List<String> notes,
            String network) {}

    /** An office or membership over time. */
    public record Role(String from, String to, String country, String sector, String office) {}

    /** Another country, both ways. */
    public record Partner(
            String code,
            String name,
            long to,
            String toGoldstein,
            long from,
            String fromGoldstein,
            String dyad,
            String link) {}

    /** How often an act was done, with its share of the most frequent one, 0 to 100. */
    public record Act(String name, long count, double share, String link) {}

    /** A happening in a list. */
    public record Happening(String day, String what, String style, String other, String sentence, String link) {}

    /** What it said. */
    public record Claim(String speaker, String modality, String words, String source, String link) {}

    private void ranking(Context context) {
        Asked asked = Asked.of(context);
        List<ActorViews.ActorRow> rows = views().ranking(asked.filter());
        double most = rows.stream()
                .mapToLong(row -> Math.max(row.did(), row.suffered()))
                .max()
                .orElse(1);
        templates.send(
                context,
                "actors",
                new Ranking(
                        Shell.of(context, "Actors", "actors"),
                        bars.happenings(asked, "/actors"),
                        rows.stream()
                                .limit(RANKED)
                                .map(row -> new Row(
                                        row.code(),
                                        row.name(),
                                        row.did(),
                                        row.suffered(),
                                        share(row.did(), most),
                                        share(row.suffered(), most),
                                        FilterBars.address(
                                                "/actors/" + row.code(),
                                                asked.filter().withoutDrawing())))
                                .toList(),
                        rows.size()));
    }

    private static double share(long count, double most) {
        return Math.round(1000 * count / most) / 10.0;
    }

    private void actor(Context context) {
        String code = code(context);
        Asked asked = Asked.of(context);
        Filter filter = asked.filter();
        ActorView view = views().of(code, filter);
        Filter rows = filter.withoutDrawing();
        templates.send(
                context,
                "actor",
                new ActorPage(
                        Shell.of(context, view.name(), "actors"),
                        code,
                        view.name(),
                        view.known() == null ? null : view.known().kind().replace('_', ' '),
                        view.known() == null ? List.of() : view.known().aliases(),
                        view.known() == null
                                ? List.of()
                                : view.known().roles().stream()
                                        .map(ActorPages::role)
                                        .toList(),
                        bars.happenings(asked, "/actors/" + code),
                        view.partners().stream()
                                .map(partner -> partner(partner, code, rows))
                                .toList(),
                        acts(view.did(), rows.with(Key.SRC, code)),
                        acts(view.suffered(), rows.with(Key.TGT, code)),
                        view.doneBy().rows().stream()
                                .map(row -> happening(row, "→ ", row.recipients()))
                                .toList(),
                        view.doneBy().count(),
                        FilterBars.address("/events", rows.with(Key.SRC, code)),
                        view.doneTo().rows().stream()
                                .map(row -> happening(row, "by ", row.actors()))
                                .toList(),
                        view.doneTo().count(),
                        FilterBars.address("/events", rows.with(Key.TGT, code)),
                        view.said().rows().stream().map(ActorPages::claim).toList(),
                        view.said().count(),
                        FilterBars.address("/claims", rows.with(Key.SRC, code)),
                        view.notes().stream()
                                .map(note -> Labels.shown(note.text()))
                                .toList(),
                        FilterBars.address("/network", rows.with(Key.ACTOR, code))));
    }

    private String code(Context context) {
        String written = context.pathParam("id");
        boolean isCode = written.matches("[A-Z]{3}([A-Z]{3})?")
                || data.names().of(written).isPresent();
        if (!isCode) {
            throw RequestProblem.at(
                    "id",
                    HttpStatus.NOT_FOUND,
                    "'" + written
                            + "' is no actor: expected a country (RUS), one with a sector (RUSGOV) or an id of the actor tables");
        }
        return written;
    }

    /** {@code RUS:GOV:2000-05-07..2008-05-07:President}. */
    private static Role role(String written) {
        String[] cells = written.split(":", 4);
        String time = cells.length > 2 ? cells[2] : "";
        int dots = time.indexOf("..");
        String from = dots < 0 ? time : time.substring(0, dots);
        String to = dots < 0 ? "" : time.substring(dots + 2);
        return new Role(
                from.isEmpty() ? "always" : from,
                to.isEmpty() ? "today" : to,
                cells[0],
                cells.length > 1 ? cells[1] : "",
                cells.length > 3 ? cells[3] : "");
    }

    private static Partner partner(ActorView.Partner partner, String code, Filter filter) {
        return new Partner(
                partner.code(),
                partner.name(),
                partner.to(),
                goldstein(partner.toGoldstein(), partner.to()),
                partner.from(),
                goldstein(partner.fromGoldstein(), partner.from()),
                "/dyads/" + code + "-" + partner.code(),
                FilterBars.address("/events", filter.with(Key.DYAD, code + "-" + partner.code())));
    }

    private static String goldstein(double sum, long count) {
        return count == 0 ? "–" : String.format(Locale.ROOT, "%.1f", sum / count);
    }

    private static List<Act> acts(List<ActorView.Count> counts, Filter filter) {
        double most = counts.stream().mapToLong(ActorView.Count::count).max().orElse(1);
        return counts.stream()
                .map(count -> new Act(
                        count.value().equals("none") ? "statement" : count.value(),
                        count.count(),
                        share(count.count(), most),
                        FilterBars.address("/events", filter.with(Key.PLOVER, count.value()))))
                .toList();
    }

    private static Happening happening(IncidentRow row, String before, String others) {
        return new Happening(
                row.dateStart() == null ? "undated" : row.dateStart().toString(),
                (row.ploverEvent() == null ? "statement" : row.ploverEvent()) + " " + row.cameo(),
                "q" + row.quadClass() + " is-" + row.status(),
                before + (others.isEmpty() ? "nobody named" : Labels.shown(others)),
                Labels.excerpt(row.sentence()),
                "/events/" + row.id());
    }

    private static Claim claim(ClaimRow row) {
        return new Claim(
                row.speaker() == null ? "nobody named" : Labels.shown(row.speaker()),
                row.modality(),
                Labels.excerpt(row.content()),
                (row.outlet() == null ? "outlet unknown" : Labels.shown(row.outlet()))
                        + (row.published() == null ? ", undated" : ", " + row.published()),
                "/articles/" + row.article() + "?sel=c:" + row.id() + "#sel");
    }

    private ShortList<ActorView.Partner> partners(Context context) {
        ActorView view = views().of(code(context), Asked.of(context).filter());
        return new ShortList<>("partners", view.partners(), Json::of, RowTable.of("partners", ActorView.Partner.class));
    }
}
