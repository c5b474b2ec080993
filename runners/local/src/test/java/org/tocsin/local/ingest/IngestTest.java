package org.tocsin.local.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.local.Articles;
import org.tocsin.local.Knowing;
import org.tocsin.local.Records;
import org.tocsin.local.ingest.Ingest.Outcome;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Store;

class IngestTest {
    private static final List<String> TABLES = List.of(
            "article",
            "event",
            "event_party",
            "report",
            "merge_key",
            "trait",
            "claim",
            "figure",
            "incident",
            "happening",
            "signature_band",
            "problem");

    private final List<Outcome> outcomes = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private void ingest(Store store, int portion, Article... articles) {
        outcomes.clear();
        try (Ingest ingest = new Ingest(
                store, Knowing.PIPELINE, Knowing.MERGE, new Ingest.Settings(2, portion), new Ingest.Listener() {
                    @Override
                    public void done(Outcome outcome, int events) {
                        outcomes.add(outcome);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }

                    @Override
                    public void months(Set<YearMonth> written) {}
                })) {
            for (Article article : articles) {
                ingest.article(article, article.document().id().value());
            }
        }
        assertThat(store.check()).isEmpty();
    }

    private static Map<String, Long> rows(Store store) {
        Map<String, Long> rows = new TreeMap<>();
        store.read(tables -> {
            TABLES.forEach(table -> rows.put(table, tables.session().number("SELECT count(*) FROM " + table)));
            return rows;
        });
        return rows;
    }

    @Test
    void theSameInputTwiceChangesNothing() {
        Article[] articles = {
            Articles.of("a", Articles.EXPULSION, "Daily", "https://daily.example/a"),
            Articles.of("b", Articles.WIRE, "Post", null),
            Articles.of("b", Articles.WIRE + " More is expected.", "Post", null)
        };
        try (Store store = Records.store(folder)) {
            ingest(store, 10, articles);
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.ADDED, Outcome.ADDED, Outcome.EDITED);
            Map<String, Long> before = rows(store);

            ingest(store, 1, articles);

            assertThat(outcomes).containsOnly(Outcome.KNOWN);
            assertThat(rows(store)).isEqualTo(before);
            assertThat(before.get("incident")).isPositive();
        }
    }

    @Test
    void anEditReplacesTheEventsAndKeepsTheNamesOfWhatStays() {
        String url = "https://daily.example/a";
        String edited = Articles.EXPULSION.replace("Mali condemned the decision on Wednesday. ", "");
        try (Store store = Records.store(folder)) {
            ingest(store, 10, Articles.of("a", Articles.EXPULSION, "Daily", url));
            List<String> before = incidents(store);

            ingest(store, 10, Articles.of("a", edited, "Daily", url));

            assertThat(outcomes).containsExactly(Outcome.EDITED);
            List<String> after = incidents(store);
            assertThat(before).containsAll(after);
            assertThat(after).hasSizeLessThan(before.size()).isNotEmpty();
            assertThat(store.<Integer>read(tables ->
                            tables.events().ofArticle(new DocumentId("a~2")).size()))
                    .isPositive();
            assertThat(store.<Integer>read(tables ->
                            tables.events().ofArticle(new DocumentId("a")).size()))
                    .isZero();
            assertThat(store.<Long>read(tables -> tables.articles().count())).isEqualTo(1);
        }
    }

    @Test
    void aWireStoryInTenOutletsIsTenReportsAndOneSource() {
        Article[] articles = new Article[10];
        for (int i = 0; i < articles.length; i++) {
            String text = i < 5 ? Articles.WIRE : Articles.WIRE + " Outlet " + i + " is on the phone.";
            articles[i] = Articles.of("a" + i, text, "Outlet " + i, "https://outlet" + i + ".example/story");
        }
        try (Store store = Records.store(folder)) {
            ingest(store, 3, articles);

            assertThat(store.<List<String>>read(tables -> tables.session()
                            .list(
                                    "SELECT reports, independent_sources FROM incident WHERE valid_to IS NULL AND"
                                            + " plover_event = 'COERCE' ORDER BY id",
                                    row -> row.integer("reports") + " " + row.integer("independent_sources"))))
                    .isNotEmpty()
                    .containsOnly("10 1");
        }
    }

    @Test
    void theTextOfNobodyKnowsWhomIsOneHoweverOftenItIsGiven() {
        try (Store store = Records.store(folder)) {
            ingest(store, 10, Articles.of("pasted", Articles.EXPULSION, null, null));
            ingest(store, 10, Articles.of("pasted again", Articles.EXPULSION, null, null));

            assertThat(outcomes).containsExactly(Outcome.KNOWN);
            assertThat(store.<Long>read(tables -> tables.articles().count())).isEqualTo(1);
        }
    }

    @Test
    void twoArticlesThatBringOneIdHaveTwo() {
        try (Store store = Records.store(folder)) {
            ingest(
                    store,
                    10,
                    Articles.of("1", Articles.EXPULSION, "Daily", "https://daily.example/1"),
                    Articles.of("1", Articles.WIRE, "Post", "https://post.example/1"));

            assertThat(outcomes).containsExactly(Outcome.ADDED, Outcome.ADDED);
            assertThat(store.<Long>read(tables -> tables.articles().count())).isEqualTo(2);
        }
    }

    @Test
    void whatFailsWithinAPortionLeavesNothingOfIt() {
        try (Store store = Records.store(folder)) {
            ingest(store, 10, Articles.of("a", Articles.EXPULSION, "Daily", null));
            Map<String, Long> before = rows(store);

            assertThatThrownBy(() -> store.write(tables -> {
                        Plan plan = Plan.of(tables, Articles.of("b", Articles.WIRE, "Post", null));
                        ArticleCoder coder = new ArticleCoder(store, Knowing.PIPELINE::read);
                        Coded coded = coder.code(
                                new ArticleCoder.Arrival(Articles.of("b", Articles.WIRE, "Post", null), "b"), plan);
                        new ArticleWriter(Knowing.MERGE, new CorrectionKeeper(event -> event), "test")
                                .write(tables, List.of(coded));
                        throw new IllegalStateException("the power is gone");
                    }))
                    .hasMessage("the power is gone");

            assertThat(rows(store)).isEqualTo(before);
        }
    }

    private static List<String> incidents(Store store) {
        return store.read(tables -> tables.session()
                .list("SELECT id FROM incident WHERE valid_to IS NULL ORDER BY id", row -> row.text("id")));
    }
}
