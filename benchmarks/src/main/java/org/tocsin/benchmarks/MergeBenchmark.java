package org.tocsin.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.merge.Merger;
import org.tocsin.merge.incident.Decisions;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Report;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** New reports of two days into two years of known ones: filing and grouping, in a heap of 3 GB. Countries, acts and towns by Zipf's law. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MergeBenchmark {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 730;
    private static final int COUNTRIES = 180;

    @Param("1000000")
    public int known;

    @Param("100000")
    public int fresh;

    private Merger merger = new Merger(KnowledgeFiles.bundled(), OwnerRegistry.EMPTY);
    private Merger.Index index = new Merger.Index();
    private List<Report> reports = List.of();

    @Setup
    public void file() {
        Random random = new Random(1);
        for (int i = 0; i < known; i++) {
            index.add(merger.traitsOf(report(i, random.nextInt(DAYS), random)));
        }
        reports = new ArrayList<>();
        for (int i = 0; i < fresh; i++) {
            reports.add(report(known + i, random.nextInt(DAYS), random));
        }
    }

    /** Seconds of a processor, beside the seconds of the clock: on a busy machine the two differ. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        public double cpuSeconds;
    }

    @Benchmark
    public int mergeNewReportsIntoKnown(Processor processor) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int groups = merge();
        processor.cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        return groups;
    }

    private int merge() {
        List<ReportTraits> traits = reports.stream().map(merger::traitsOf).toList();
        traits.forEach(index::add);
        return merger.grouping().regroup(traits, index, Decisions.NONE).size();
    }

    private static Report report(int number, int day, Random random) {
        LocalDate date = FIRST_DAY.plusDays(day);
        EventType[] types = EventType.values();
        EventType type = types[zipf(types.length, random)];
        Act act =
                new Act(type, random.nextBoolean() ? "mode" + random.nextInt(4) : null, "" + (10 + random.nextInt(80)));
        String town = "Town " + random.nextInt(5);
        String country = country(zipf(COUNTRIES, random));
        String sentence = sentence(random);
        Event event = new Event(
                new EventId(String.format("%08x", number * 0x9e3779b1)),
                0,
                new Passage(new TextSpan(0, sentence.length()), sentence),
                new Event.Trigger(new Passage(new TextSpan(0, 1), "struck"), false),
                act,
                random.nextInt(8) == 0 ? List.of() : List.of(party(country(zipf(COUNTRIES, random)))),
                List.of(party(country)),
                List.of(),
                4,
                -5,
                -5.0,
                Status.ASSERTED,
                Attribution.byOutlet("outlet"),
                random.nextInt(10) < 7 ? new When(date, date, When.Precision.DAY, When.Basis.TEXT, null) : When.UNKNOWN,
                random.nextInt(10) < 6 ? new Where(town, country, null, null, Where.Precision.CITY, null, town) : null,
                List.of(),
                new Event.Why("benchmark", List.of()));
        return new Report(
                event, new DocumentId("a" + number), "outlet", date.plusDays(1), new DocumentId("a" + number));
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            words.append("word")
                    .append(Integer.toString(zipf(20_000, random), 26).replaceAll("\\d", "q"))
                    .append(' ');
        }
        return words.toString();
    }

    private static Party party(String country) {
        return new Party(null, country, country, country, List.of(), null, null);
    }

    private static String country(int rank) {
        return "" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26) + "X";
    }

    private static int zipf(int ranks, Random random) {
        return (int) Math.min(ranks - 1, Math.exp(random.nextDouble() * Math.log(ranks)) - 1);
    }
}
