package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.Redirect;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.table.StoredArticle;

/** What every store does, whatever database is below it. */
abstract class StoreContract extends DeskContract {

    @Test
    void givesBackWhatItWasGiven() {
        try (Store store = empty()) {
            StoredArticle article = Samples.article("a1");
            EventRecord event = Samples.event("e1", "a1");
            addCoded(store, article, event);

            assertThat(store.<Object>read(tables ->
                            tables.articles().byId(new DocumentId("a1")).orElseThrow()))
                    .isEqualTo(article);
            assertThat(store.<Object>read(tables -> tables.events().ofArticle(new DocumentId("a1"))))
                    .isEqualTo(List.of(event));
            assertThat(store.<Object>read(tables -> tables.events().reports(List.of(new EventId("e1")))))
                    .isEqualTo(List.of(event.report()));
            assertThat(store.<Boolean>read(tables -> tables.articles().has(article.hash())))
                    .isTrue();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void keepsNothingOfWorkThatFails() {
        try (Store store = empty()) {
            assertThatThrownBy(() -> store.write(tables -> {
                        tables.articles().add(List.of(Samples.article("a1")), tables.now(), "k", "e");
                        tables.events().add(List.of(Samples.event("e1", "a1")));
                        throw new IllegalStateException("power cut");
                    }))
                    .hasMessage("power cut");

            assertThat(store.<Long>read(tables ->
                            tables.articles().count() + tables.events().count()))
                    .isZero();
        }
    }

    @Test
    void keepsEveryStateOfAnIncidentAndFollowsItsNames() {
        try (Store store = empty()) {
            EventRecord one = Samples.event("e1", "a1");
            EventRecord two = Samples.event("e2", "a2");
            addCoded(store, Samples.article("a1"), one);
            put(store, "i1", one);
            addCoded(store, Samples.article("a2"), two);
            put(store, "i2", two);

            store.write(tables -> {
                tables.incidents()
                        .remove(
                                List.of(new IncidentId("i2")),
                                List.of(new Redirect(new IncidentId("i2"), new IncidentId("i1"))),
                                tables.now());
                return true;
            });
            put(store, "i1", one, two);

            assertThat(store.<String>read(tables ->
                            tables.incidents().present(new IncidentId("i2")).orElseThrow()))
                    .contains("\"id\":\"i1\"", "\"e1\"", "\"e2\"", "\"reports\":2");
            assertThat(store.<Long>read(tables -> tables.incidents().count())).isEqualTo(1);
            assertThat(store.<Long>read(tables -> tables.session().number("SELECT count(*) FROM incident")))
                    .isEqualTo(3);
            assertThat(store.<Object>read(tables -> tables.incidents().happenings("POL", "BLR")))
                    .isEqualTo(List.of(Samples.happening("i1", "POL")));
            assertThat(store.<Object>read(
                            tables -> tables.events().incidents(List.of(new EventId("e1"), new EventId("e2")))))
                    .isEqualTo(
                            Map.of(new EventId("e1"), new IncidentId("i1"), new EventId("e2"), new IncidentId("i1")));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void findsReportsByKeyWithinTheTransactionThatFilesThem() {
        try (Store store = empty()) {
            addCoded(store, Samples.article("a1"), Samples.event("e1", "a1"));
            addCoded(store, Samples.article("a2"), Samples.event("e2", "a2"));
            List<String> found = new ArrayList<>();

            store.write(tables -> {
                tables.merges()
                        .file(
                                Map.of(new EventId("e1"), Samples.keys(1, 2), new EventId("e2"), Samples.keys(3, -4)),
                                Map.of(new EventId("e1"), new byte[] {0, -1}, new EventId("e2"), new byte[] {7}));
                tables.merges()
                        .withKeys(
                                List.of(new MergeKey(1), new MergeKey(2)),
                                (event, body) -> found.add(event + " " + java.util.Arrays.toString(body)));
                tables.merges()
                        .withKeys(List.of(new MergeKey(-4)), (event, body) -> found.add(event + " " + body.length));
                return true;
            });

            assertThat(found).containsExactly("e1 [0, -1]", "e2 1");
        }
    }

    @Test
    void remembersDecisionsInTheirOrder() {
        try (Store store = empty()) {
            MergeDecision together = new MergeDecision.Together(new EventId("e1"), new EventId("e2"));
            MergeDecision apart = new MergeDecision.Apart(new EventId("e1"), new EventId("e2"));
            for (MergeDecision decision : List.of(together, apart)) {
                store.write(tables -> {
                    tables.merges().decide(decision, "Ada", null, tables.now());
                    return true;
                });
            }

            assertThat(store.<Object>read(tables -> tables.merges().decisions()))
                    .isEqualTo(List.of(together, apart));
        }
    }

    static void addCoded(Store store, StoredArticle article, EventRecord event) {
        store.write(tables -> {
            tables.articles().add(List.of(article), tables.now(), "2024.03", "1.0");
            tables.events().add(List.of(event));
            return true;
        });
    }

    private static void put(Store store, String incident, EventRecord... events) {
        store.write(tables -> {
            tables.incidents()
                    .put(
                            List.of(Samples.incident(incident, events)),
                            List.of(Samples.happening(incident, "POL")),
                            tables.now());
            tables.events()
                    .file(Map.of(
                            new IncidentId(incident),
                            List.of(events).stream().map(EventRecord::report).toList()));
            return true;
        });
    }
}
