package org.tocsin.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.alert.AlertDesk;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.Store;
import org.tocsin.store.desk.StoredRule;
import org.tocsin.store.desk.StoredRule.Kind;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.list.IncidentQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin alerts}: the rules that ring, and what they would have rung for. The alerts themselves: {@code tocsin list alerts}. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        description = {
            "The rules that ring: on a dyad, an actor, a place or what a filter finds. Each rings once for a crossing, for ever.",
            "Without any rule every pair of countries with five happenings is watched. What has rung: tocsin list alerts."
        })
final class AlertsCommand {
    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    /** What a rule listens to. */
    static final class Subject {
        @Option(names = "--dyad", required = true, paramLabel = "A-B", description = "What A does to B: RUS-AZE.")
        @Nullable
        String dyad;

        @Option(names = "--actor", required = true, paramLabel = "CODE", description = "What an actor does or suffers.")
        @Nullable
        String actor;

        @Option(names = "--place", required = true, paramLabel = "NAME", description = "What happens at a place.")
        @Nullable
        String location;

        @Option(
                names = "--query",
                required = true,
                paramLabel = "FILTER",
                description = "What a filter finds, written as in addresses of the workbench: 'q=border&src=RUS'.")
        @Nullable
        String query;
    }

    /** A rule as options. */
    static final class RuleOptions {
        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init")
        Subject subject;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "Name of a rule with --query (default: the filter).")
        @Nullable
        String name;

        @Option(names = "--period", paramLabel = "PERIOD", description = "week (default) or day.")
        Period period = Period.WEEK;

        @Option(
                names = "--measure",
                paramLabel = "MEASURE",
                description = "What is summed up: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        Measure measure = Measure.PLOVER_CONFLICT;

        StoredRule rule(CommandSpec spec, Instant now) {
            if (subject.dyad != null) {
                return rule(Kind.DYAD, dyad(spec, subject.dyad), subject.dyad, now);
            }
            if (subject.actor != null) {
                return rule(Kind.ACTOR, subject.actor, subject.actor, now);
            }
            if (subject.location != null) {
                return rule(Kind.PLACE, subject.location, subject.location, now);
            }
            String filter = String.valueOf(subject.query);
            FilterParser.Parsed parsed = FilterParser.query(filter);
            if (!parsed.notices().isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--query: " + String.join("; ", parsed.notices()));
            }
            return rule(Kind.QUERY, filter, name == null ? filter : name, now);
        }

        private static String dyad(CommandSpec spec, String written) {
            try {
                return written.equals("*") ? written : AlertDesk.dyad(written).toString();
            } catch (IllegalArgumentException fault) {
                throw new ParameterException(spec.commandLine(), "--dyad: " + fault.getMessage(), fault);
            }
        }

        private StoredRule rule(Kind kind, String what, String named, Instant now) {
            String id = kind.name().toLowerCase(Locale.ROOT) + ":" + named;
            return new StoredRule(id, kind, what, period, measure, System.getProperty("user.name"), now, null);
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a rule, or replaces the one of its name. What it has raised stays.")
    int add(@Mixin RuleOptions options) {
        StoredRule rule = options.rule(spec, Clock.systemUTC().instant());
        try (Store store = place.open()) {
            store.write(tables -> {
                tables.alerts().put(rule);
                return rule;
            });
        }
        print(List.of(rule.id()));
        return ExitCode.DONE;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description =
                    "Prints what a rule would have raised over the past, each as it would have been then. Keeps nothing.")
    int test(@Mixin RuleOptions options) {
        StoredRule rule = options.rule(spec, Clock.systemUTC().instant());
        try (Store store = place.openExisting()) {
            return print(
                    desk(store).test(rule).stream().map(AlertsCommand::line).toList());
        }
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description =
                    "Lets the rules look at what is known now; what they raise is kept and printed. Ingest and watch do the same.")
    int run() {
        try (Store store = place.openExisting()) {
            return print(
                    desk(store).run(Set.of()).stream().map(AlertsCommand::line).toList());
        }
    }

    private static String line(Alert alert) {
        return alert.crossed() + "  " + alert.rule() + "  " + alert.reason();
    }

    @Command(name = "rules", mixinStandardHelpOptions = true, description = "Prints the rules.")
    int rules() {
        try (Store store = place.openExisting()) {
            return print(store.read(tables -> tables.alerts().rules()).stream()
                    .map(rule -> rule.id() + "  by the " + label(rule.period()) + ", " + label(rule.measure())
                            + (rule.kind() == Kind.QUERY ? ", " + rule.subject() : "")
                            + (rule.mutedUntil() == null ? "" : ", muted until " + rule.mutedUntil()))
                    .toList());
        }
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes a rule; what it has raised stays.")
    int remove(@Parameters(paramLabel = "RULE", description = "Its name: dyad:RUS-AZE.") String id) {
        try (Store store = place.openExisting()) {
            return found(id, store.write(tables -> tables.alerts().removeRule(id)));
        }
    }

    @Command(
            name = "mute",
            mixinStandardHelpOptions = true,
            description = "Tells nobody of what a rule raises until a day; it is kept all the same.")
    int mute(
            @Parameters(paramLabel = "RULE", description = "Its name: dyad:RUS-AZE.") String id,
            @Option(
                            names = "--until",
                            required = true,
                            paramLabel = "DATE",
                            description = "First day on which it is heard again.")
                    LocalDate until) {
        try (Store store = place.openExisting()) {
            return found(
                    id,
                    store.write(tables -> tables.alerts()
                            .mute(id, until.atStartOfDay(ZoneOffset.UTC).toInstant())));
        }
    }

    private int found(String id, boolean isThere) {
        if (!isThere) {
            spec.commandLine().getErr().println("tocsin: no rule '" + id + "': tocsin alerts rules lists them");
        }
        return isThere ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private static AlertDesk desk(Store store) {
        return new AlertDesk(store, Clock.systemUTC(), filter -> IncidentQuery.ids(store, filter));
    }

    private int print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return lines.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
