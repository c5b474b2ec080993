package org.tocsin.workbench.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.Tables;
import org.tocsin.store.desk.StoredRule;
import org.tocsin.store.desk.StoredRule.Kind;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Work;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Redirects;

/** What people do to alerts and their rules. */
final class AlertEdits {
    private static final Duration MUTED = Duration.ofDays(7);
    private static final String WHO = "desk";

    private final DataFolder data;
    private final Work work;

    AlertEdits(DataFolder data, Work work) {
        this.data = data;
        this.work = work;
    }

    void declare(RoutesConfig routes) {
        routes.post("/alerts", this::create);
        routes.post("/alerts/see", this::see);
        routes.post("/alerts/mute", this::mute);
        routes.post("/alerts/remove", this::remove);
    }

    /** Whoever runs the rules. */
    AlertDesk desk() {
        return new AlertDesk(data.store(), data.clock(), this::incidents);
    }

    private Set<String> incidents(String query) {
        Set<String> ids = new HashSet<>();
        data.lists()
                .each(Listings.INCIDENTS, FilterParser.query(query).filter(), (IncidentRow row) -> ids.add(row.id()));
        return ids;
    }

    private void create(Context context) {
        List<StoredRule> made = rules(context.formParamMap());
        data.store().write(tables -> {
            keepDefault(tables);
            made.forEach(rule -> tables.alerts().put(rule));
            return made;
        });
        work.start("watch rules", made.get(0).id(), null, progress -> desk().run(Set.of()));
        Redirects.to(context, "/alerts#rules");
    }

    /** The default holds as long as there is no rule: with the first one it becomes a rule itself, until somebody takes it away. */
    private static void keepDefault(Tables tables) {
        if (tables.alerts().rules().isEmpty()) {
            tables.alerts().put(AlertDesk.everyDyad(tables.now()));
        }
    }

    private void see(Context context) {
        String id = first(context.formParamMap(), "id");
        data.store().write(tables -> tables.alerts().see(id, tables.now()));
        Redirects.back(context);
    }

    private void mute(Context context) {
        String id = first(context.formParamMap(), "id");
        boolean isMuting = !first(context.formParamMap(), "mute").equals("no");
        data.store().write(tables -> {
            if (isMuting) {
                keepDefault(tables);
                if (tables.alerts().rule(id).isEmpty() && id.startsWith("dyad:")) {
                    tables.alerts().put(ofPair(id, tables.now()));
                }
            }
            return tables.alerts().mute(id, isMuting ? tables.now().plus(MUTED) : null);
        });
        Redirects.back(context);
    }

    /** A pair that rang by the rule on every pair has no rule of its own to mute. */
    private static StoredRule ofPair(String id, Instant now) {
        StoredRule every = AlertDesk.everyDyad(now);
        return new StoredRule(
                id, Kind.DYAD, id.substring(id.indexOf(':') + 1), every.period(), every.measure(), WHO, now, null);
    }

    private void remove(Context context) {
        String id = first(context.formParamMap(), "id");
        data.store().write(tables -> tables.alerts().removeRule(id));
        Redirects.to(context, "/alerts#rules");
    }

    /**
     * The rules that a form describes, one for each subject.
     *
     * @throws RequestProblem for a field that is no such thing
     */
    List<StoredRule> rules(Map<String, List<String>> form) {
        Kind kind = constant("kind", Kind.class, first(form, "kind"));
        List<StoredRule> rules = new ArrayList<>();
        for (String written : form.getOrDefault("subject", List.of())) {
            String subject = checked(kind, written.strip());
            rules.add(new StoredRule(
                    label(kind) + ":" + (kind == Kind.QUERY ? named(first(form, "name")) : subject),
                    kind,
                    subject,
                    constant("period", Period.class, first(form, "period")),
                    constant("measure", Measure.class, first(form, "measure")),
                    WHO,
                    data.clock().instant(),
                    null));
        }
        if (rules.isEmpty()) {
            throw RequestProblem.at("subject", HttpStatus.BAD_REQUEST, "what is to be watched is missing");
        }
        return rules;
    }

    private static String first(Map<String, List<String>> form, String key) {
        @Nullable List<String> values = form.get(key);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw RequestProblem.at("name", HttpStatus.BAD_REQUEST, "a rule on a filter needs a name");
        }
        return name.strip();
    }

    private static String checked(Kind kind, String subject) {
        boolean isRight = switch (kind) {
            case DYAD -> subject.equals("*") || subject.matches("[A-Za-z0-9_]+-[A-Za-z0-9_]+");
            case ACTOR -> subject.matches("[A-Za-z0-9_]+");
            case PLACE -> !subject.isBlank();
            case QUERY -> true;
        };
        if (!isRight) {
            throw RequestProblem.at(
                    "subject",
                    HttpStatus.BAD_REQUEST,
                    "'" + subject + "' is not " + AlertWords.of(kind) + "; expected " + AlertWords.example(kind));
        }
        return switch (kind) {
            case DYAD, ACTOR -> subject.toUpperCase(Locale.ROOT);
            case PLACE -> subject;
            case QUERY -> FilterParser.query(subject).filter().query();
        };
    }

    private static <T extends Enum<T>> T constant(String key, Class<T> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> RequestProblem.at(key, HttpStatus.BAD_REQUEST, "'" + written + "' is no " + key));
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
