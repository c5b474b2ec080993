package org.tocsin.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.merge.ReportFixture.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.merge.incident.Decisions;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.MergeDecision.Apart;
import org.tocsin.model.incident.MergeDecision.Together;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.incident.Report;
import org.tocsin.model.knowledge.KnowledgeFiles;

class MergerTest {
    private static final String WEIGHTS =
            "name\tvalue\tmeaning\nbias\t-4\t\nact\t2\t\nactors\t1.5\t\nrecipients\t1.5\t\ndays\t2\t\nplace\t2.5\t\nfigures\t1\t\nwords\t4\t\ntelling\t5\t\nthreshold\t0.5\t\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Merger merger;

    @BeforeEach
    void readKnowledge() throws IOException {
        Files.createDirectories(folder.resolve("merge"));
        Files.writeString(folder.resolve("index.txt"), "version test\n");
        Files.writeString(folder.resolve("merge/incidents.tsv"), WEIGHTS);
        Files.writeString(folder.resolve("merge/stop-words.txt"), "the a of in on at\n");
        merger = new Merger(
                KnowledgeFiles.in(folder),
                new OwnerRegistry(Map.of("Morning Sun", "Sun Group", "Evening Sun", "Sun Group", "Herald", "Kite")));
    }

    @Test
    void reportsOfOneStrikeAreOneIncidentAndOtherTownsAnother() {
        List<Report> reports = List.of(
                strike("e1").at("Tarvo", 10, 30).killed(3).build(),
                strike("e2")
                        .at("Tarvo", 10, 30)
                        .killed(5)
                        .published("2024-03-03")
                        .build(),
                strike("e3").at("Qadara", 14, 30).build(),
                strike("e4").at("Tarvo", 10, 30).on("2024-03-09").build(),
                strike("e5").at("Tarvo", 10, 30).by("Elmland", "EST").build());

        assertThat(groups(merge(reports)))
                .containsExactlyInAnyOrder(Set.of("e1", "e2"), Set.of("e3"), Set.of("e4"), Set.of("e5"));
    }

    @Test
    void aReportWithoutOneSideOrDateFindsItsIncident() {
        List<Report> reports = List.of(
                strike("e1").at("Tarvo", 10, 30).build(),
                strike("e2").byUnknown().at("Tarvo", 10, 30).build(),
                report("e3").at("Tarvo", 10, 30).published("2024-03-03").build());

        assertThat(groups(merge(reports))).containsExactly(Set.of("e1", "e2", "e3"));
    }

    @Test
    void actsOfDifferentModeOnOneDayStayApart() {
        List<Report> reports = List.of(
                strike("e1")
                        .act(EventType.COERCE, "seize", "171")
                        .saying("Police searched the office.")
                        .build(),
                strike("e2")
                        .act(EventType.COERCE, "arrest", "173")
                        .saying("Police detained seven staff.")
                        .build());

        assertThat(groups(merge(reports))).containsExactlyInAnyOrder(Set.of("e1"), Set.of("e2"));
    }

    @Test
    void neighbouringVerbsOfOneArticleTellTwoDeedsAndANounPointsBack() {
        List<Report> reports = List.of(
                strike("e1")
                        .inArticle("a", 4)
                        .act(EventType.SANCTION, null, "160")
                        .saying("It cancelled all concerts.")
                        .build(),
                strike("e2")
                        .inArticle("a", 5)
                        .act(EventType.SANCTION, null, "160")
                        .saying("It cancelled a visit.")
                        .build(),
                strike("e3")
                        .inArticle("a", 9)
                        .toldByNoun()
                        .act(EventType.SANCTION, null, "160")
                        .saying("After the cancelled visit")
                        .build());

        assertThat(groups(merge(reports))).containsExactlyInAnyOrder(Set.of("e1"), Set.of("e2", "e3"));
    }

    @Test
    void twoVerbsOnTheSameRecipientsAreOneDeedAndOnOthersTwo() {
        List<Report> reports = List.of(
                strike("e1")
                        .inArticle("a", 4)
                        .at("Tarvo", 10, 30)
                        .act(EventType.ASSAULT, "beat", "182")
                        .build(),
                strike("e2")
                        .inArticle("a", 4)
                        .at("Tarvo", 10, 30)
                        .act(EventType.ASSAULT, "torture", "1822")
                        .build(),
                strike("e3")
                        .inArticle("a", 4)
                        .at("Tarvo", 10, 30)
                        .act(EventType.ASSAULT, "destroy", "181")
                        .against("A depot", null)
                        .build());

        assertThat(groups(merge(reports))).containsExactlyInAnyOrder(Set.of("e1", "e2"), Set.of("e3"));
    }

    @Test
    void aDemandIsNotTheDeed() {
        List<Report> reports = List.of(
                strike("e1").at("Tarvo", 10, 30).build(),
                strike("e2").at("Tarvo", 10, 30).status(Status.DEMANDED).build());

        assertThat(merge(reports)).hasSize(2);
    }

    @Test
    void keepsDifferingFiguresDatesAndDenialsSideBySide() {
        List<Report> reports = List.of(
                strike("e1").in("Herald").at("Tarvo", 10, 30).killed(3).build(),
                strike("e2")
                        .in("Morning Sun")
                        .at("Tarvo", 10, 30)
                        .killed(5)
                        .on("2024-03-02")
                        .build(),
                strike("e3").in("Kettle").at("Tarvo", 10, 30).killed(3).build(),
                strike("e4")
                        .in("Norland Radio")
                        .at("Tarvo", 10, 30)
                        .status(Status.DENIED)
                        .build());

        Incident incident = merge(reports).get(0);

        assertThat(incident.reports()).hasSize(4);
        assertThat(incident.figures())
                .extracting(said -> said.figure().text() + " " + said.sayer())
                .containsExactly("3 killed Herald", "5 killed Morning Sun", "3 killed Kettle");
        assertThat(incident.when().start()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(incident.dates()).extracting(when -> when.start()).containsExactly(LocalDate.of(2024, 3, 2));
        assertThat(incident.denials()).extracting(Report::outlet).containsExactly("Norland Radio");
        assertThat(incident.isDisputed()).isTrue();
        assertThat(incident.status()).isEqualTo(Status.ASSERTED);
    }

    @Test
    void aWireStoryPrintedTenTimesIsOneSource() {
        List<Report> reports = IntStream.range(0, 10)
                .mapToObj(i -> strike("e" + i).in("Outlet " + i).copying("wire").build())
                .collect(Collectors.toList());
        reports.add(strike("e90").in("Morning Sun").build());
        reports.add(strike("e91").in("Evening Sun").build());
        reports.add(strike("e92").in("Herald").via("Agency").build());
        reports.add(strike("e93").in("Agency").build());

        Corroboration corroboration = merge(reports).get(0).corroboration();

        assertThat(corroboration).isEqualTo(new Corroboration(14, 14, 14, 2, 11, 3));
    }

    @Test
    void theOrderAndThePortionsOfReportsDoNotMatter() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Report> reports = randomReports(random, 60);
            List<Incident> once = merge(reports);

            Collections.shuffle(reports, random);

            assertThat(merge(reports)).as("seed %d", seed).isEqualTo(once);
            assertThat(inPortions(reports, random))
                    .as("seed %d in portions", seed)
                    .isEqualTo(groups(once));
        }
    }

    @Test
    void componentsThatOthersFindByTheirEdgesGiveTheSameIncidentsEachAlone() {
        for (int seed = 0; seed < 40; seed++) {
            List<Report> reports = randomReports(new Random(seed), 60);
            List<Incident> apart = new ArrayList<>();
            for (List<Report> component : components(reports)) {
                apart.addAll(merge(component));
            }
            apart.sort(Comparator.comparing(Incident::id));

            assertThat(apart).as("seed %d", seed).isEqualTo(merge(reports));
        }
    }

    /** By edges between reports that share a key. */
    private Collection<List<Report>> components(List<Report> reports) {
        List<ReportTraits> traits = reports.stream().map(merger::traitsOf).toList();
        int[] component = IntStream.range(0, reports.size()).toArray();
        for (int i = 0; i < component.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean shareAKey = !Collections.disjoint(
                        traits.get(i).keys(), traits.get(j).keys());
                if (shareAKey
                        && merger.grouping().edge(traits.get(i), traits.get(j)).isPresent()) {
                    int old = component[i];
                    int joined = component[j];
                    component = IntStream.of(component)
                            .map(root -> root == old ? joined : root)
                            .toArray();
                }
            }
        }
        Map<Integer, List<Report>> members = new HashMap<>();
        for (int i = 0; i < component.length; i++) {
            members.computeIfAbsent(component[i], key -> new ArrayList<>()).add(reports.get(i));
        }
        return members.values();
    }

    @Test
    void theSameReportsTwiceChangeNothing() {
        List<Report> reports = randomReports(new Random(1), 60);
        List<Report> twice = new ArrayList<>(reports);
        twice.addAll(reports);

        assertThat(merge(twice)).isEqualTo(merge(reports));
    }

    @Test
    void decisionsOfPeopleAreNeverUndone() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Report> reports = randomReports(random, 60);
            List<MergeDecision> decisions = IntStream.range(0, 6)
                    .mapToObj(i -> decision(i, reports.get(random.nextInt(60)), reports.get(random.nextInt(60))))
                    .toList();

            Map<String, IncidentId> names = names(
                    merger.merge(reports.subList(0, 50), decisions, Map.of()).incidents());
            Map<String, IncidentId> later =
                    names(merger.merge(reports, decisions, Map.of()).incidents());

            MergeDecision newest = decisions.get(5);
            assertHolds(newest, names);
            assertHolds(newest, later);
        }
    }

    private static MergeDecision decision(int i, Report one, Report other) {
        EventId first = one.event().id();
        EventId second = other.event().id();
        return i % 2 == 0 ? new Together(first, second) : new Apart(first, second);
    }

    private static void assertHolds(MergeDecision decision, Map<String, IncidentId> names) {
        IncidentId first = names.get(decision.first().value());
        IncidentId second = names.get(decision.second().value());
        if (first != null && second != null && !decision.first().equals(decision.second())) {
            assertThat(first.equals(second)).isEqualTo(decision instanceof Together);
        }
    }

    @Test
    void anOlderDecisionGivesWayToANewerOneThatContradictsIt() {
        List<Report> reports =
                List.of(strike("e1").build(), strike("e2").build(), strike("e3").build());
        EventId one = new EventId("e1");
        EventId two = new EventId("e2");
        EventId three = new EventId("e3");

        List<MergeDecision> byThirdEvent =
                List.of(new Together(one, two), new Apart(one, three), new Together(two, three));
        List<MergeDecision> undone = List.of(new Apart(one, two), new Together(one, two));

        assertThat(groups(merger.merge(reports, byThirdEvent, Map.of()).incidents()))
                .containsExactlyInAnyOrder(Set.of("e1"), Set.of("e2", "e3"));
        assertThat(groups(merger.merge(reports, undone, Map.of()).incidents()))
                .containsExactly(Set.of("e1", "e2", "e3"));
    }

    @Test
    void namesLastAndAMergeLeavesARedirect() {
        Report first = strike("e1").at("Tarvo", 10, 30).build();
        Report second = strike("e2").at("Qadara", 14, 30).build();
        Map<EventId, IncidentId> before = namesById(merger.merge(List.of(first, second), List.of(), Map.of()));
        IncidentId kept = java.util.Objects.requireNonNull(before.get(new EventId("e1")));
        IncidentId given = java.util.Objects.requireNonNull(before.get(new EventId("e2")));

        Report earlier =
                strike("e0").at("Tarvo", 10, 30).published("2024-03-01").build();
        Merger.Merged grown = merger.merge(List.of(earlier, first, second), List.of(), before);
        Merger.Merged joined = merger.merge(
                List.of(earlier, first, second),
                List.of(new Together(first.event().id(), second.event().id())),
                namesById(grown));

        assertThat(names(grown.incidents())).containsEntry("e0", kept).containsEntry("e2", given);
        assertThat(joined.incidents()).extracting(Incident::id).containsExactly(kept);
        assertThat(joined.redirects()).containsExactly(new Redirect(given, kept));
    }

    @Test
    void aSplitLeavesTheNameWithTheLargerPart() {
        List<Report> reports =
                List.of(strike("e1").build(), strike("e2").build(), strike("e3").build());
        Merger.Merged before = merger.merge(reports, List.of(), Map.of());
        List<MergeDecision> split = List.of(
                new Apart(new EventId("e1"), new EventId("e2")), new Apart(new EventId("e1"), new EventId("e3")));

        Merger.Merged after = merger.merge(reports, split, namesById(before));

        IncidentId name = before.incidents().get(0).id();
        assertThat(names(after.incidents())).containsEntry("e2", name).containsEntry("e3", name);
        assertThat(names(after.incidents()).get("e1")).isNotEqualTo(name);
        assertThat(after.redirects()).isEmpty();
    }

    private static ReportFixture strike(String id) {
        return report(id).on("2024-03-01");
    }

    private List<Incident> merge(List<Report> reports) {
        return merger.merge(reports, List.of(), Map.of()).incidents();
    }

    private static Set<Set<String>> groups(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.reports().stream()
                        .map(report -> report.event().id().value())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Map<String, IncidentId> names(List<Incident> incidents) {
        Map<String, IncidentId> names = new HashMap<>();
        for (Incident incident : incidents) {
            incident.reports().forEach(report -> names.put(report.event().id().value(), incident.id()));
        }
        return names;
    }

    private static Map<EventId, IncidentId> namesById(Merger.Merged merged) {
        Map<EventId, IncidentId> names = new HashMap<>();
        names(merged.incidents()).forEach((event, name) -> names.put(new EventId(event), name));
        return names;
    }

    /** The groups when reports come in portions, each grouped with what it touches. */
    private Set<Set<String>> inPortions(List<Report> reports, Random random) {
        Merger.Index index = new Merger.Index();
        Map<String, Set<String>> groupOfEvent = new HashMap<>();
        for (int from = 0; from < reports.size(); ) {
            int to = Math.min(reports.size(), from + 1 + random.nextInt(20));
            List<ReportTraits> fresh =
                    reports.subList(from, to).stream().map(merger::traitsOf).toList();
            fresh.forEach(index::add);
            for (List<EventId> group : merger.grouping().regroup(fresh, index, Decisions.NONE)) {
                Set<String> members = group.stream().map(EventId::value).collect(Collectors.toCollection(TreeSet::new));
                members.forEach(member -> groupOfEvent.put(member, members));
            }
            from = to;
        }
        return Set.copyOf(groupOfEvent.values());
    }

    private static List<Report> randomReports(Random random, int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReportFixture report = report("e" + (1_000 + i))
                    .in("Outlet " + random.nextInt(8))
                    .published("2024-03-0" + (1 + random.nextInt(6)))
                    .killed(random.nextInt(3))
                    .saying(random.nextBoolean() ? "Planes struck the depot." : "An air raid hit fuel tanks at dawn.");
            if (random.nextInt(4) > 0) {
                report.on("2024-03-0" + (1 + random.nextInt(3)));
            }
            if (random.nextInt(3) > 0) {
                int town = random.nextInt(3);
                report.at("Town " + town, 10 + town, 30);
            }
            if (random.nextInt(5) == 0) {
                report.byUnknown();
            }
            reports.add(report.build());
        }
        return reports;
    }
}
