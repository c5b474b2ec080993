package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.AlertJson;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.AlertRule;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.monitor.Monitor;
import org.tocsin.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin monitor}: events in, the alerts that the monitor would have raised out. Keeps nothing. */
@Command(
        name = "monitor",
        mixinStandardHelpOptions = true,
        description =
                "Prints the alerts of dyads and actors, each as it would have been raised then: from a table of events (CSV), from a layer of the "
                        + "data folder (tocsin import), or from our own happenings.")
final class MonitorCommand implements Callable<Integer> {
    private static final double DAYS_A_YEAR = 365.25;

    enum Format {
        table,
        jsonl
    }

    @Parameters(
            paramLabel = "EVENTS",
            arity = "0..1",
            description = "CSV with a header, also .gz; - reads standard input. Without it the data folder is asked.")
    @Nullable
    String path;

    @Option(names = "--layer", paramLabel = "NAME", description = "Look at this layer of the data folder.")
    @Nullable
    String layer;

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(names = "--date", paramLabel = "COLUMN", description = "Column of the date, YYYY-MM-DD (default: date).")
    String date = "date";

    @Option(names = "--source", paramLabel = "COLUMN", description = "Column of who acts (default: source).")
    String source = "source";

    @Option(names = "--target", paramLabel = "COLUMN", description = "Column of whom it is done to (default: target).")
    String target = "target";

    @ArgGroup(exclusive = true)
    @Nullable
    Values values;

    /** Where the value of an event comes from. */
    static final class Values {
        @Option(
                names = "--scale",
                required = true,
                paramLabel = "COLUMN",
                description = "Column of the Goldstein value, -10 to 10.")
        @Nullable
        String column;

        @ArgGroup(exclusive = false)
        @Nullable
        CodeTable table;
    }

    /** A column of codes and what they are worth. */
    static final class CodeTable {
        @Option(names = "--code", required = true, paramLabel = "COLUMN", description = "Column of the act's code.")
        @SuppressWarnings("NullAway.Init")
        String column;

        @Option(
                names = "--scale-table",
                required = true,
                paramLabel = "FILE",
                description = "CSV with a header: code, Goldstein value.")
        @SuppressWarnings("NullAway.Init")
        Path file;
    }

    @Option(names = "--dyad", paramLabel = "SOURCE-TARGET", description = "Watch this dyad; may be repeated.")
    List<String> dyads = List.of();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Watch all that this actor does or suffers; may be repeated.")
    List<String> actors = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Watch the N dyads with most events (default: 5, or none if dyads or actors are named).")
    int top = -1;

    @Option(
            names = "--details",
            description =
                    "Also print how each dyad looks at the end, its lasting changes of level, and whether it answers the other side.")
    boolean details;

    @Option(names = "--period", paramLabel = "PERIOD", description = "week (default) or day.")
    Period period = Period.WEEK;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "What is summed up: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Measure measure = Measure.GOLDSTEIN_CONFLICT;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or jsonl, one alert a line.")
    Format format = Format.table;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<AlertRule> named = namedRules();
        Problems problems = new Problems(err);
        MonitoredEvents events = events(problems, err);
        if (!events.happenings().isEmpty()) {
            print(events, named);
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return events.happenings().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private MonitoredEvents events(Problems problems, PrintWriter err) {
        if ((path == null) != (values == null) || path != null && layer != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected EVENTS with --scale or --code and --scale-table, or --layer NAME, or neither for our own happenings");
        }
        if (path != null && values != null) {
            return MonitoredEvents.of(table(path, values, problems, err));
        }
        try (Store store = place.openExisting()) {
            return layer == null ? MonitoredEvents.ofStore(store) : MonitoredEvents.ofLayer(store, layer);
        }
    }

    private List<Happening> table(String file, Values columns, Problems problems, PrintWriter err) {
        Map<String, Double> scale =
                columns.table == null ? Map.of() : EventTableReader.scale(columns.table.file, problems::report);
        EventTableReader reader = new EventTableReader(
                new EventTableReader.Columns(
                        date, source, target, columns.column, columns.table == null ? null : columns.table.column),
                scale,
                problems::report);
        List<Happening> happenings = reader.read(file, System.in);
        if (reader.withoutValue() > 0) {
            err.println("tocsin: " + reader.withoutValue()
                    + " events have a code that the scale table does not value; they count as 0");
        }
        return happenings;
    }

    private List<AlertRule> namedRules() {
        List<AlertRule> rules = new ArrayList<>();
        for (String dyad : dyads) {
            String[] sides = dyad.split("-", 2);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank() || sides[0].equals(sides[1])) {
                throw new ParameterException(
                        spec.commandLine(), "--dyad: expected two actors, SOURCE-TARGET, got '" + dyad + "'");
            }
            rules.add(new AlertRule.OnDyad(new Dyad(sides[0], sides[1])));
        }
        actors.forEach(actor -> rules.add(new AlertRule.OnActor(actor)));
        return rules;
    }

    private void print(MonitoredEvents events, List<AlertRule> named) {
        List<Happening> happenings = events.happenings();
        LocalDate first = events.first();
        LocalDate last = events.last();
        Monitor monitor = new Monitor(period, first, last, events.coverage(), measure);
        int most = top >= 0 ? top : named.isEmpty() ? 5 : 0;
        List<AlertRule> rules = new ArrayList<>(mostActive(happenings, most));
        rules.addAll(named);
        double years = (ChronoUnit.DAYS.between(first, last) + 1) / DAYS_A_YEAR;
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.table) {
            out.printf(Locale.ROOT, "%d events, %s to %s (%.1f years)%n", happenings.size(), first, last, years);
            out.printf(Locale.ROOT, "%-24s %7s %7s %7s%n", "rule", "events", "alerts", "a year");
        }
        for (AlertRule rule : rules) {
            List<Alert> alerts = monitor.alerts(rule, happenings);
            long matching = happenings.stream().filter(rule::matches).count();
            if (format == Format.table) {
                out.printf(
                        Locale.ROOT,
                        "%-24s %7d %7d %7.2f%n",
                        rule.id(),
                        matching,
                        alerts.size(),
                        alerts.size() / years);
                alerts.forEach(alert -> out.printf(Locale.ROOT, "    %s  %s%n", alert.crossed(), alert.reason()));
                if (details && rule instanceof AlertRule.OnDyad watched) {
                    printDetails(watched.dyad(), happenings, monitor, out);
                }
            } else {
                alerts.forEach(alert -> out.println(AlertJson.line(alert)));
            }
        }
        out.flush();
    }

    private static void printDetails(Dyad dyad, List<Happening> happenings, Monitor monitor, PrintWriter out) {
        Assessment end = monitor.assess(dyad, happenings);
        String arrow = end.arrow().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.printf(Locale.ROOT, "    at the end: %s; %s%n", arrow, end.reason());
        monitor.changes(dyad, happenings)
                .forEach(change -> out.printf(
                        Locale.ROOT,
                        "    level from %s: %.1f, before %.1f%n",
                        change.start(),
                        change.after(),
                        change.before()));
        monitor.reciprocity(dyad, happenings)
                .ifPresent(found -> out.printf(
                        Locale.ROOT,
                        "    %s answers %s: F %.2f, p %.3f, %d lags, response %.2f; in the same period r %.2f%n",
                        dyad.source(),
                        dyad.target(),
                        found.f(),
                        found.p(),
                        found.lags(),
                        found.response(),
                        found.contemporaneous()));
    }

    /** Rules on the dyads with most events; of equals the first by name. */
    private static List<AlertRule> mostActive(List<Happening> happenings, int most) {
        Map<Dyad, Integer> counts = new TreeMap<>();
        for (Happening happening : happenings) {
            boolean isBetweenTwo = !happening.source().equals(happening.target())
                    && !happening.source().isBlank()
                    && !happening.target().isBlank();
            if (isBetweenTwo) {
                counts.merge(new Dyad(happening.source(), happening.target()), 1, Integer::sum);
            }
        }
        Map<Dyad, Integer> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Dyad, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked.keySet().stream()
                .map(dyad -> (AlertRule) new AlertRule.OnDyad(dyad))
                .toList();
    }
}
