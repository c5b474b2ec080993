package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.problem.Problem;
import org.tocsin.store.desk.Job;
import org.tocsin.store.desk.JobId;
import org.tocsin.store.desk.Note;
import org.tocsin.store.desk.NoteId;
import org.tocsin.store.desk.ProblemTable;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.SavedView;
import org.tocsin.store.desk.Subject;
import org.tocsin.store.desk.VisitTable;
import org.tocsin.store.table.Layer;
import org.tocsin.store.table.Outlet;

/** What every store does with what people and jobs leave in it, whatever database is below it. */
abstract class DeskContract {
    private static final Instant NOW = Stores.NOW;
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Subject DYAD = new Subject(Subject.Kind.DYAD, "RUS-AZE");
    private static final Subject EVENT = new Subject(Subject.Kind.EVENT, "e1");

    /** A store without a record. */
    abstract Store empty();

    @Test
    void knowsOfAnOutletOnlyWhatSomebodyLookedUp() {
        Outlet daily = new Outlet("Daily", "Ink Ltd", "POL", "pl", "none", false, "Ada", NOW);
        Outlet guessed = new Outlet("Gazette", "Hearsay", null, null, null, null, null, null);
        try (Store store = empty()) {
            store.write(tables -> {
                tables.outlets().see(List.of("Daily", "Weekly"));
                tables.outlets().put(daily);
                tables.outlets().put(guessed);
                tables.outlets().see(List.of("Daily"));
                return true;
            });

            assertThat(read(store, tables -> tables.outlets().all()))
                    .isEqualTo(List.of(daily, guessed, Outlet.unreviewed("Weekly")));
            assertThat(read(store, tables -> tables.outlets().byName("Monthly")))
                    .isEqualTo(Optional.empty());
            assertThat(read(store, tables -> tables.outlets().owners()))
                    .isEqualTo(new OwnerRegistry(Map.of("Daily", "Ink Ltd")));
        }
    }

    @Test
    void tellsHowFarAJobIsAndWhyItFailed() {
        try (Store store = empty()) {
            JobId id = store.write(tables ->
                    tables.jobs().start("ingest", "articles/", null, NOW).id());
            store.write(tables -> tables.jobs().progress(id, 5, 20L, LATER));
            store.write(tables -> tables.jobs().pause(id, LATER));
            store.write(tables -> tables.jobs().resume(id, LATER));
            store.write(tables -> tables.jobs().fail(id, "disk full", LATER));

            assertThat(read(store, tables -> tables.jobs().byId(id).orElseThrow()))
                    .isEqualTo(
                            new Job(id, "ingest", "articles/", Job.State.FAILED, 5, 20L, "disk full", 1, NOW, LATER));
            assertThatThrownBy(() -> store.write(tables -> tables.jobs().pause(id, LATER)))
                    .hasMessage("job 1 is failed and cannot be paused");

            Job again = store.write(tables -> tables.jobs().retry(id, LATER));
            assertThat(again)
                    .isEqualTo(new Job(id, "ingest", "articles/", Job.State.RUNNING, 5, 20L, null, 2, NOW, LATER));
            assertThat(again.share()).hasValue(0.25);
        }
    }

    @Test
    void failsJobsWhoseProcessIsGoneAndNoOthers() {
        try (Store store = empty()) {
            JobId gone = store.write(
                    tables -> tables.jobs().start("ingest", "a", 1L, NOW).id());
            JobId going = store.write(
                    tables -> tables.jobs().start("ingest", "b", 1L, LATER).id());
            JobId paused = store.write(
                    tables -> tables.jobs().start("ingest", "c", 1L, NOW).id());
            store.write(tables -> tables.jobs().pause(paused, NOW));

            List<Job> failed = store.write(tables -> tables.jobs().failSilent(Duration.ofSeconds(30), LATER));

            assertThat(failed).extracting(Job::id).containsExactly(gone);
            assertThat(store.<List<Job>>read(tables -> tables.jobs().all()))
                    .extracting(Job::id, Job::state)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(paused, Job.State.PAUSED),
                            org.assertj.core.groups.Tuple.tuple(going, Job.State.RUNNING),
                            org.assertj.core.groups.Tuple.tuple(gone, Job.State.FAILED));
        }
    }

    @Test
    void keepsEachProblemOfAPlaceOnce() {
        Problem first = new Problem(Problem.Code.BAD_JSON, "a.jsonl:3", "no text");
        Problem second = new Problem(Problem.Code.BAD_JSON, "a.jsonl:3", "no id");
        Problem other = new Problem(Problem.Code.EMPTY, "b.txt", "nothing in it");
        JobId job = new JobId(1);
        try (Store store = empty()) {
            store.write(tables -> {
                tables.problems().add(List.of(first, other), null, NOW);
                tables.problems().add(List.of(second), job, LATER);
                return true;
            });

            assertThat(read(store, tables -> tables.problems().newest(10)))
                    .isEqualTo(
                            List.of(new ProblemTable.Met(second, job, LATER), new ProblemTable.Met(other, null, NOW)));
            assertThat(read(store, tables -> tables.problems().ofJob(job)))
                    .isEqualTo(List.of(new ProblemTable.Met(second, job, LATER)));

            store.write(tables -> {
                tables.problems().forget("a.jsonl:3");
                return true;
            });
            assertThat(read(store, tables -> tables.problems().counts())).isEqualTo(Map.of(Problem.Code.EMPTY, 1L));
        }
    }

    @Test
    void findsNotesAndNeverGivesANumberTwice() {
        try (Store store = empty()) {
            Note note = store.write(tables -> tables.notes().add(DYAD, "todo", "Ask about Sputnik", "Ada", NOW));
            Note mistake = store.write(tables -> tables.notes().add(EVENT, null, "100% wrong", "Bob", NOW));
            store.write(tables -> {
                tables.notes().delete(mistake.id(), LATER);
                return true;
            });
            Note next = store.write(tables -> tables.notes().add(EVENT, null, "An ärgernis", "Bob", LATER));
            Note changed =
                    store.write(tables -> tables.notes().change(note.id(), "done", "Asked about Sputnik", LATER));

            assertThat(next.id()).isEqualTo(new NoteId(3));
            assertThat(changed).isEqualTo(new Note(note.id(), DYAD, "done", "Asked about Sputnik", "Ada", NOW, LATER));
            assertThat(read(store, tables -> tables.notes().byId(mistake.id()))).isEqualTo(Optional.empty());
            assertThat(read(store, tables -> tables.notes().about(DYAD))).isEqualTo(List.of(changed));
            assertThat(read(store, tables -> tables.notes().search("SPUTNIK done")))
                    .isEqualTo(List.of(changed));
            assertThat(read(store, tables -> tables.notes().search("Ärger"))).isEqualTo(List.of(next));
            assertThat(read(store, tables -> tables.notes().search("%"))).isEqualTo(List.of());
            assertThat(read(store, tables -> tables.notes().search(" "))).isEqualTo(List.of(next, changed));
        }
    }

    @Test
    void countsTheNewestDecisionThatIsNotUndone() {
        try (Store store = empty()) {
            Review first = store.write(tables -> tables.reviews().decide(EVENT, Review.Verdict.ACCEPTED, "Ada", NOW));
            Review second =
                    store.write(tables -> tables.reviews().decide(EVENT, Review.Verdict.REJECTED, "Ada", LATER));
            assertThat(read(store, tables -> tables.reviews().on(EVENT))).isEqualTo(Optional.of(second));
            assertThat(read(store, tables -> tables.reviews().newest("Ada", 10)))
                    .isEqualTo(List.of(second, first));

            assertThat(store.<Boolean>write(tables -> tables.reviews().undo(second.position(), LATER)))
                    .isTrue();
            assertThat(store.<Boolean>write(tables -> tables.reviews().undo(second.position(), LATER)))
                    .isFalse();

            assertThat(read(store, tables -> tables.reviews().onAll(Subject.Kind.EVENT)))
                    .isEqualTo(Map.of("e1", first));
        }
    }

    @Test
    void savesViewsByName() {
        SavedView first = new SavedView("Baku", "/events?place=Baku", "Ada", NOW);
        SavedView second = new SavedView("Baku", "/events?place=Baku&quad=4", "Bob", LATER);
        try (Store store = empty()) {
            store.write(tables -> {
                tables.savedViews().put(first);
                tables.savedViews().put(second);
                return true;
            });

            assertThat(read(store, tables -> tables.savedViews().all())).isEqualTo(List.of(second));
            assertThat(store.<Boolean>write(tables -> tables.savedViews().delete("Baku")))
                    .isTrue();
            assertThat(read(store, tables -> tables.savedViews().byName("Baku")))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void staysOnTheSameVisitWhenAPageIsLoadedAgain() {
        Instant next = LATER.plus(VisitTable.PAUSE).plusSeconds(1);
        try (Store store = empty()) {
            visit(store, NOW);
            visit(store, LATER);
            assertThat(read(store, tables -> tables.visits().before("Ada", LATER)))
                    .isEqualTo(Optional.empty());

            visit(store, next);
            visit(store, next.plusSeconds(5));

            assertThat(read(store, tables -> tables.visits().before("Ada", next.plusSeconds(5))))
                    .isEqualTo(Optional.of(LATER));
            assertThat(read(store, tables -> tables.visits().before("Bob", next)))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void keepsTheEventsOfOthersApart() {
        LayerEvent dated = Samples.layerEvent("7", LayerDate.of(Samples.DAY));
        LayerEvent undated = Samples.layerEvent("8", LayerDate.UNKNOWN);
        try (Store store = empty()) {
            store.write(tables -> load(tables, "acled", dated));
            store.write(tables -> load(tables, "mine", undated, dated));
            store.write(tables -> load(tables, "mine", undated, dated));
            List<LayerEvent> found = new ArrayList<>();
            store.read(tables -> {
                tables.layers().each("mine", found::add);
                return true;
            });

            assertThat(found).containsExactly(dated, undated);
            assertThat(read(store, tables -> tables.layers().all()))
                    .isEqualTo(List.of(
                            new Layer("acled", "acled", "file.csv", 1, "ask them", NOW),
                            new Layer("mine", "acled", "file.csv", 2, "ask them", NOW)));
            assertThat(read(store, tables -> tables.layers().happenings("mine")))
                    .isEqualTo(List.of(dated.happening().orElseThrow()));
            assertThat(read(store, tables -> tables.layers().happenings("mine", "SYR", "ISR")))
                    .isEqualTo(List.of(dated.happening().orElseThrow()));
            assertThat(read(store, tables -> tables.layers().event("mine", "8")))
                    .isEqualTo(Optional.of(undated));
            assertThat(read(store, tables -> tables.incidents().happenings())).isEqualTo(List.of());

            assertThat(store.<Boolean>write(tables -> tables.layers().remove("mine")))
                    .isTrue();
            assertThat(read(store, tables -> tables.session().number("SELECT count(*) FROM layer_event")))
                    .isEqualTo(1L);
        }
    }

    private static Layer load(Tables tables, String name, LayerEvent... events) {
        return tables.layers()
                .load(
                        name,
                        "acled",
                        "file.csv",
                        "ask them",
                        sink -> List.of(events).forEach(sink),
                        NOW);
    }

    private static void visit(Store store, Instant now) {
        store.write(tables -> {
            tables.visits().note("Ada", now);
            return true;
        });
    }

    private static Object read(Store store, Function<Tables, Object> question) {
        return store.read(question);
    }
}
