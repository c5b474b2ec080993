package org.tocsin.local.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.local.Articles;
import org.tocsin.local.Knowing;
import org.tocsin.local.Records;
import org.tocsin.local.ingest.Ingest;
import org.tocsin.local.ingest.Recoder;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Store;
import org.tocsin.store.desk.Correction;
import org.tocsin.store.table.Outlet;

class CuratorTest {
    private static final String URL = "https://daily.example/a";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Store store;

    @SuppressWarnings("NullAway.Init")
    private Curator curator;

    @BeforeEach
    void open() {
        store = Records.store(folder);
        curator = new Curator(store, Knowing.MERGE, Knowing.PIPELINE::scored);
        ingest(Articles.of("a", Articles.EXPULSION, "Daily", URL));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void ingest(Article... articles) {
        try (Ingest ingest =
                new Ingest(store, Knowing.PIPELINE, Knowing.MERGE, new Ingest.Settings(1, 10), new Ingest.Listener() {
                    @Override
                    public void done(Ingest.Outcome outcome, int events) {}

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }

                    @Override
                    public void months(Set<YearMonth> written) {}
                })) {
            for (Article article : articles) {
                ingest.article(article, "test");
            }
        }
    }

    private List<EventRecord> events(String article) {
        return store.read(tables -> tables.events().ofArticle(new DocumentId(article)));
    }

    private Event event(EventId id) {
        return store.read(
                tables -> tables.events().byId(id).orElseThrow().report().event());
    }

    private EventId expulsion() {
        return events("a").stream()
                .map(event -> event.report().event())
                .filter(event -> event.trigger().words().text().equals("expelled"))
                .map(Event::id)
                .findFirst()
                .orElseThrow();
    }

    private String incident(EventId event) {
        return Objects.requireNonNull(store.read(tables -> tables.events().incidents(Set.of(event)))
                        .get(event))
                .value();
    }

    private String statusOfIncident(EventId event) {
        String incident = incident(event);
        return store.read(tables -> tables.session()
                .one(
                        "SELECT status FROM incident WHERE id = ? AND valid_to IS NULL",
                        row -> row.text("status"),
                        incident)
                .orElseThrow());
    }

    private List<Recoder.Diff> recode() {
        List<Recoder.Diff> diffs = new ArrayList<>();
        Recoder recoder = new Recoder(store, Knowing.PIPELINE, Knowing.MERGE, 10);
        recoder.recode(recoder.articles(null), 1, true, diffs::add);
        return diffs.stream().filter(diff -> !diff.isEmpty()).toList();
    }

    @Test
    void aCorrectedFieldHoldsOverANewReadingAndTheMachinesAnswerIsKept() {
        EventId id = expulsion();
        String incident = incident(id);

        String correction = curator.correct(id, "status", "\"claimed\"", "ana", "a ministry said it");

        assertThat(event(id).status()).isEqualTo(Status.CLAIMED);
        assertThat(statusOfIncident(id)).isEqualTo("claimed");
        assertThat(incident(id)).isEqualTo(incident);
        assertThat(store.<String>read(tables -> tables.events().machineBody(id).orElseThrow()))
                .contains("\"status\":\"asserted\"");
        assertThat(store.<List<Correction>>read(tables -> tables.corrections().history(id)))
                .extracting(Correction::who, Correction::why, Correction::machineValue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ana", "a ministry said it", "\"asserted\""));

        assertThat(recode()).isEmpty();
        assertThat(event(id).status()).isEqualTo(Status.CLAIMED);

        curator.undo(correction);
        assertThat(event(id).status()).isEqualTo(Status.ASSERTED);
        assertThat(statusOfIncident(id)).isEqualTo("asserted");
        assertThat(store.<Boolean>read(tables -> tables.events().machineBody(id).isEmpty()))
                .isTrue();
    }

    @Test
    void aCorrectedActTakesItsValuesFromTheCodeTables() {
        EventId id = expulsion();

        curator.correct(id, "plover", "{\"event\": \"ASSAULT\", \"mode\": null, \"contexts\": []}", "ana", null);
        curator.correct(id, "cameo", "\"190\"", "ana", null);

        Event event = event(id);
        assertThat(event.act().type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.quadClass()).isEqualTo(4);
        assertThat(event.goldstein()).isEqualTo(-10);
    }

    @Test
    void aCorrectionGoesOverToTheNextVersionOfTheArticle() {
        curator.correct(expulsion(), "date.start", "\"2024-03-05\"", "ana", null);

        ingest(Articles.of("a", "Paris, Friday. " + Articles.EXPULSION, "Daily", URL));

        assertThat(events("a~2").stream()
                        .map(event -> event.report().event())
                        .filter(event -> event.trigger().words().text().equals("expelled"))
                        .map(event -> String.valueOf(event.when().start())))
                .containsExactly("2024-03-05");
    }

    @Test
    void aDeletedEventIsNotBroughtBackByANewReadingButByUndo() {
        EventId id = expulsion();
        int before = events("a").size();

        String deletion = curator.delete(id, "ana", "no expulsion");

        assertThat(events("a")).hasSize(before - 1);
        assertThat(recode()).isEmpty();
        assertThat(events("a")).hasSize(before - 1);

        curator.undo(deletion);
        assertThat(events("a")).hasSize(before);
        assertThat(incident(id)).isNotEmpty();
        assertThatThrownBy(() -> curator.undo(deletion)).hasMessage("no correction 'c1' holds");
    }

    @Test
    void joinedAndSplitIncidentsStaySoOverANewReading() {
        List<EventId> all =
                events("a").stream().map(event -> event.report().event().id()).toList();
        EventId one = all.get(0);
        EventId other = all.stream()
                .filter(id -> !incident(id).equals(incident(one)))
                .findFirst()
                .orElseThrow();

        curator.join(new IncidentId(incident(one)), new IncidentId(incident(other)), "ana", null);
        assertThat(incident(one)).isEqualTo(incident(other));
        recode();
        assertThat(incident(one)).isEqualTo(incident(other));

        curator.split(new IncidentId(incident(one)), Set.of(other), "ana", null);
        assertThat(incident(one)).isNotEqualTo(incident(other));
        recode();
        assertThat(incident(one)).isNotEqualTo(incident(other));
    }

    @Test
    void anOwnerThatSomebodyLooksUpJoinsTheSources() {
        ingest(Articles.of("b", Articles.EXPULSION + " Nothing else was known.", "Post", "https://post.example/b"));
        EventId id = expulsion();
        assertThat(sources(id)).isEqualTo(2);

        for (String outlet : List.of("Daily", "Post")) {
            curator.review(new Outlet(outlet, "One Owner", "FRA", "en", null, false, "ana", Records.NOW));
        }

        assertThat(sources(id)).isEqualTo(1);
    }

    private int sources(EventId event) {
        String incident = incident(event);
        return store.read(tables -> tables.session()
                .one(
                        "SELECT independent_sources FROM incident WHERE id = ? AND valid_to IS NULL",
                        row -> row.integer("independent_sources"),
                        incident)
                .orElseThrow());
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        EventId id = expulsion();

        assertThatThrownBy(() -> curator.correct(id, "status", "\"maybe\"", "ana", null))
                .isInstanceOf(CurationException.class)
                .hasMessageStartingWith("status cannot be \"maybe\"");
        assertThatThrownBy(() -> curator.correct(id, "trigger", "{}", "ana", null))
                .hasMessageStartingWith("'trigger' cannot be corrected");
        assertThatThrownBy(() -> curator.correct(new EventId("none"), "status", "\"denied\"", "ana", null))
                .hasMessage("there is no event 'none'");
        assertThat(Map.of("status", event(id).status())).containsEntry("status", Status.ASSERTED);
    }
}
