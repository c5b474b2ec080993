package org.tocsin.workbench.watch;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.Measure;
import org.tocsin.store.desk.StoredRule;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.AlertRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Page;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Work;
import org.tocsin.workbench.dyad.Words;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /alerts}: the rules, what they raised, and each alert with what it is made of. */
public final class AlertPages implements Pages {
    private static final int HAPPENINGS_SHOWN = 50;

    private final Templates templates;
    private final DataFolder data;
    private final ListFiles files;
    private final AlertEdits edits;

    public AlertPages(DataFolder data, Work work, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.files = new ListFiles(data);
        this.edits = new AlertEdits(data, work);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/alerts", this::alerts);
        routes.get("/alerts.json", context -> files.json(context, Listings.ALERTS));
        routes.get("/alerts.csv", context -> files.csv(context, Listings.ALERTS));
        routes.get("/alerts.jsonl", context -> files.jsonLines(context, Listings.ALERTS));
        routes.get("/alert", this::alert);
        routes.get("/alerts/test", this::test);
        edits.declare(routes);
    }

    /**
     * What {@code alerts.jte} shows.
     *
     * @param tested what the rule of the form would have raised; absent where nobody asked
     */
    public record AlertsPage(
            Shell shell,
            List<Firing> firings,
            long count,
            @Nullable String next,
            boolean isOpenOnly,
            List<Rule> rules,
            Form form,
            @Nullable Tested tested,
            List<String> notices) {}

    /** An alert in the list. */
    public record Firing(
            String id, String subject, String day, String raised, String reason, boolean isOpen, String link) {}

    /** A rule. */
    public record Rule(
            String id,
            String subject,
            String kind,
            String words,
            boolean isDefault,
            @Nullable String mutedUntil) {}

    /** The form of a new rule, as it was filled in. */
    public record Form(
            String kind,
            String subject,
            String name,
            String period,
            String measure,
            List<Choice> kinds,
            List<Choice> measures) {}

    public record Choice(String value, String label) {}

    /** What a rule would have raised over the past. */
    public record Tested(String subject, List<Past> past) {}

    /** An alert that would have been. */
    public record Past(String day, String reason) {}

    /** What {@code alert.jte} shows. */
    public record AlertPage(
            Shell shell,
            String id,
            String subject,
            String ruleId,
            String day,
            String raised,
            boolean isOpen,
            String reason,
            List<Ingredient> ingredients,
            List<Evidence> happenings,
            int happeningsLeftOut,
            @Nullable String picture) {}

    public record Ingredient(String name, String value) {}

    /** A happening that the alert rests on. */
    public record Evidence(
            String day,
            String what,
            String style,
            String sides,
            String sentence,
            int reports,
            int sources,
            String link) {}

    /** The page of an alert. */
    static String link(String id) {
        return "/alert?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private void alerts(Context context) {
        send(context, null);
    }

    private void send(Context context, @Nullable Tested tested) {
        Asked asked = Asked.of(context, "kind", "subject", "name", "period", "measure");
        Page<AlertRow> page = data.lists().page(Listings.ALERTS, asked.filter());
        List<StoredRule> rules = data.store().read(tables -> tables.alerts().rules());
        templates.send(
                context,
                "alerts",
                new AlertsPage(
                        Shell.of(context, "Alerts", "alerts"),
                        page.rows().stream().map(this::firing).toList(),
                        page.count(),
                        page.nextPage()
                                .map(next -> FilterBars.address("/alerts", next))
                                .orElse(null),
                        asked.filter().values(Key.SEEN).contains("no"),
                        (rules.isEmpty()
                                        ? List.of(
                                                AlertDesk.everyDyad(data.clock().instant()))
                                        : rules)
                                .stream()
                                        .map(rule -> rule(rule, rules.isEmpty()))
                                        .toList(),
                        form(context),
                        tested,
                        asked.notices()));
    }

    private Firing firing(AlertRow row) {
        return new Firing(
                row.id(),
                AlertWords.subject(row.rule(), data.names()::name),
                row.crossed().toString(),
                FeedLine.moment(row.raisedAt()),
                row.reason(),
                row.seenAt() == null,
                link(row.id()));
    }

    private Rule rule(StoredRule rule, boolean isDefault) {
        return new Rule(
                rule.id(),
                rule.kind() == StoredRule.Kind.QUERY
                        ? rule.id().substring(rule.id().indexOf(':') + 1) + ": " + rule.subject()
                        : AlertWords.subject(rule.id(), data.names()::name),
                AlertWords.of(rule.kind()),
                AlertWords.of(rule.period(), rule.measure()),
                isDefault,
                rule.isMuted(data.clock().instant())
                        ? FeedLine.moment(rule.mutedUntil() == null ? Instant.MAX : rule.mutedUntil())
                        : null);
    }

    private static Form form(Context context) {
        return new Form(
                value(context.queryParam("kind"), "dyad"),
                value(context.queryParam("subject"), ""),
                value(context.queryParam("name"), ""),
                value(context.queryParam("period"), "week"),
                value(context.queryParam("measure"), "goldstein_conflict"),
                Arrays.stream(StoredRule.Kind.values())
                        .map(kind -> new Choice(AlertEdits.label(kind), AlertWords.of(kind)))
                        .toList(),
                Arrays.stream(Measure.values())
                        .map(measure -> new Choice(AlertEdits.label(measure), Words.of(measure)))
                        .toList());
    }

    private static String value(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private void alert(Context context) {
        String id = value(context.queryParam("id"), "");
        AlertRow row = data.lists()
                .one(Listings.ALERTS, id)
                .orElseThrow(() -> RequestProblem.at("id", HttpStatus.NOT_FOUND, "there is no alert '" + id + "'"));
        JsonNode body = Json.tree(row.body());
        List<String> ids = new ArrayList<>();
        body.path("happenings").forEach(happening -> ids.add(happening.asText()));
        List<Evidence> evidence = ids.stream()
                .limit(HAPPENINGS_SHOWN)
                .flatMap(happening -> data.lists().one(Listings.INCIDENTS, happening).stream())
                .map(AlertPages::evidence)
                .toList();
        templates.send(
                context,
                "alert",
                new AlertPage(
                        Shell.of(context, "Alert", "alerts"),
                        row.id(),
                        AlertWords.subject(row.rule(), data.names()::name),
                        row.rule(),
                        row.crossed().toString(),
                        FeedLine.moment(row.raisedAt()),
                        row.seenAt() == null,
                        row.reason(),
                        List.of(
                                new Ingredient(
                                        "window",
                                        body.path("window_start").asText() + " to "
                                                + body.path("window_end").asText()),
                                new Ingredient("sum in it", number(body, "value")),
                                new Ingredient("usual (median)", number(body, "median")),
                                new Ingredient("spread", number(body, "spread")),
                                new Ingredient("spreads above usual", number(body, "score")),
                                new Ingredient(
                                        "compared with",
                                        body.path("baseline_windows").asText() + " windows since "
                                                + body.path("baseline_start").asText()),
                                new Ingredient("rule", row.rule())),
                        evidence,
                        ids.size() - evidence.size(),
                        picture(row.rule(), body)));
    }

    private static String number(JsonNode body, String field) {
        return String.format(Locale.ROOT, "%.1f", body.path(field).asDouble());
    }

    /** The dyad's page up to the end of the window; absent for rules on something else. */
    private static @Nullable String picture(String rule, JsonNode body) {
        return rule.startsWith("dyad:") && !rule.endsWith("*")
                ? "/dyads/" + rule.substring("dyad:".length()) + "?from="
                        + body.path("baseline_start").asText() + "&to="
                        + body.path("window_end").asText() + "&period=week"
                : null;
    }

    private static Evidence evidence(IncidentRow row) {
        return new Evidence(
                row.dateStart() == null ? "undated" : row.dateStart().toString(),
                (row.ploverEvent() == null ? "statement" : row.ploverEvent()) + " " + row.cameo(),
                "q" + row.quadClass() + " is-" + row.status(),
                Labels.shown(row.actors()) + " → " + Labels.shown(row.recipients()),
                Labels.excerpt(row.sentence()),
                row.reports(),
                row.independentSources(),
                "/events/" + row.id());
    }

    /** {@code GET /alerts/test}: what a rule would have raised; nothing is kept. */
    private void test(Context context) {
        StoredRule rule = edits.rules(context.queryParamMap()).get(0);
        List<Past> past = edits.desk().test(rule).stream()
                .sorted(java.util.Comparator.comparing(Alert::crossed).reversed())
                .map(alert -> new Past(alert.crossed().toString(), alert.reason()))
                .toList();
        send(context, new Tested(AlertWords.subject(rule.id(), data.names()::name), past));
    }
}
