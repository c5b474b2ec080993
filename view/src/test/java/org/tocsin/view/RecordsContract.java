package org.tocsin.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Link;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.answer.Answers;
import org.tocsin.view.brief.Brief;
import org.tocsin.view.brief.Briefs;
import org.tocsin.view.chart.CalendarView;
import org.tocsin.view.chart.Charts;
import org.tocsin.view.chart.MapView;
import org.tocsin.view.chart.NetworkView;
import org.tocsin.view.desk.Agreement;
import org.tocsin.view.desk.Citation;
import org.tocsin.view.desk.Deletions;
import org.tocsin.view.desk.Disputes;
import org.tocsin.view.desk.Forecasts;
import org.tocsin.view.desk.Quality;
import org.tocsin.view.desk.Search;
import org.tocsin.view.desk.Sources;
import org.tocsin.view.desk.Today;
import org.tocsin.view.dyad.DyadRow;
import org.tocsin.view.dyad.DyadView;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.FigureRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.record.ActorNames;
import org.tocsin.view.record.ActorView;
import org.tocsin.view.record.ActorViews;
import org.tocsin.view.record.ArticleView;
import org.tocsin.view.record.ArticleViews;
import org.tocsin.view.record.IncidentView;
import org.tocsin.view.record.IncidentViews;
import org.tocsin.view.record.StoryView;
import org.tocsin.view.record.StoryViews;
import org.tocsin.view.sample.SampleStore;

/** What the views of single things and of the desk answer. */
abstract class RecordsContract extends ViewContract {
    private static final ActorNames NAMES = new ActorNames(KnowledgeFiles.bundled());

    private static Filter filter(String query) {
        return FilterParser.query(query).filter();
    }

    @Test
    void showsAllSidesOfAHappening() {
        IncidentView view = new IncidentViews(store).of("i2").orElseThrow();

        assertThat(view.row().isDisputed()).isTrue();
        assertThat(view.actors().get(0).code()).isEqualTo("mia_azerbaijan");
        assertThat(view.owners()).hasSize(2).allMatch(group -> group.owner() == null);
        assertThat(view.owners().get(1).reports())
                .allMatch(IncidentView.Telling::isDenial)
                .allMatch(report ->
                        "Moscow speaks of hostages".equals(report.evidence().title()));
        assertThat(view.figures()).extracting(IncidentView.SaidFigure::text).containsExactly("seven");
        assertThat(view.claims()).extracting(ClaimRow::id).containsExactly("c4");
        assertThat(view.before())
                .extracting(link -> link.type() + " " + link.holder() + " " + link.incident())
                .containsExactly("retaliation Olena Danylov i1");
        assertThat(new IncidentViews(store).of("i1").orElseThrow().after())
                .extracting(IncidentView.LinkView::incident)
                .containsExactly("i2");
        assertThat(view.history()).hasSize(1);
        assertThat(new IncidentViews(store).of("nothing")).isEmpty();
        assertThat(Json.of(view)).contains("\"date_basis\":\"text\"", "\"is_denial\":true");
    }

    @Test
    void showsAnArticleWithWhatWasFoundInTheOrderOfItsText() {
        ArticleView view = new ArticleViews(store).of("a3").orElseThrow();

        assertThat(view.text()).isEqualTo(SampleStore.THIRD.text());
        assertThat(view.highlights())
                .extracting(mark -> mark.kind() + " " + mark.id())
                .containsExactly("EVENT e3", "FIGURE f3", "CLAIM c1", "EVENT e4", "CLAIM c2");
        assertThat(view.speakers()).extracting(ArticleView.Speaker::name).containsExactly("Olena Danylov");
        assertThat(view.versions()).containsExactly("a3");
        assertThat(view.links()).hasSize(1);
    }

    @Test
    void tellsAStoryInOrderAndWhatIsNewInIt() {
        StoryView old = new StoryViews(store).of("s1", SampleStore.NOW).orElseThrow();
        StoryView fresh = new StoryViews(store)
                .of("s1", Instant.parse("2025-07-01T00:00:00Z"))
                .orElseThrow();

        assertThat(old.incidents()).extracting(IncidentRow::id).containsExactly("i3", "i1", "i2", "i4");
        assertThat(old.newIncidents()).isEmpty();
        assertThat(fresh.newIncidents()).hasSize(4);
        assertThat(fresh.newArticles()).hasSize(4);
    }

    @Test
    void showsADyadBothWaysWithItsChain() {
        DyadView view = new DyadViews(store, SampleStore.CLOCK)
                .of(new Dyad("RUS", "AZE"), filter("from=2025-06-01"), Period.DAY, Measure.GOLDSTEIN_CONFLICT);

        assertThat(view.to()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(view.there().marks()).extracting(DyadView.Mark::incident).containsExactly("i1");
        assertThat(view.back().marks()).extracting(DyadView.Mark::incident).containsExactly("i2");
        assertThat(view.there().series().total().happenings()).isEqualTo(1);
        assertThat(view.there().assessment().arrow()).isEqualTo(Arrow.TOO_LITTLE_DATA);
        assertThat(view.coverage().days()).hasSize(3);
        assertThat(view.coverage().holes(LocalDate.of(2025, 6, 28), LocalDate.of(2025, 7, 2)))
                .containsExactly(LocalDate.of(2025, 6, 29), LocalDate.of(2025, 6, 30));
        assertThat(view.chains()).hasSize(1);
        assertThat(view.chains().get(0).links()).containsExactly(new Link("i2", "i1", false, "Olena Danylov", 3));
        assertThat(view.claims()).extracting(ClaimRow::id).containsExactly("c3");
    }

    @Test
    void addsTheSameSumsUpInTheDatabaseAsTheMonitorDoes() {
        DyadView view = new DyadViews(store, SampleStore.CLOCK)
                .of(new Dyad("AZE", "RUS"), filter("from=2025-06-02&to=2025-06-30"), Period.WEEK, Measure.HAPPENINGS);
        var happenings = store.read(tables -> tables.incidents().happenings("AZE", "RUS"));
        var built = new org.tocsin.monitor.series.SeriesBuilder(
                        Period.WEEK,
                        LocalDate.of(2025, 6, 2),
                        LocalDate.of(2025, 6, 30),
                        java.util.Map.of(LocalDate.of(2025, 6, 28), 2))
                .build(
                        "RUS-AZE",
                        happenings.stream()
                                .filter(happening -> happening.isOf(new Dyad("RUS", "AZE")))
                                .toList());

        assertThat(view.back().series()).isEqualTo(built);
    }

    @Test
    void ranksDyadsAndSaysWhereThereIsTooLittle() {
        List<DyadRow> rows =
                new DyadViews(store, SampleStore.CLOCK).ranking(Filter.NONE, Measure.GOLDSTEIN_CONFLICT, 10);

        assertThat(rows).extracting(DyadRow::dyad).containsExactly("AZE-RUS", "RUS-AZE");
        assertThat(rows).allMatch(row -> row.arrow() == Arrow.TOO_LITTLE_DATA && row.score() == null);
    }

    @Test
    void showsWhatAnActorDidSufferedAndSaid() {
        ActorView view = new ActorViews(store, SampleStore.CLOCK, NAMES).of("RUS", Filter.NONE);

        assertThat(view.name()).isEqualTo("Russia");
        assertThat(view.did()).containsExactly(new ActorView.Count("ACCUSE", 1), new ActorView.Count("COERCE", 1));
        assertThat(view.partners()).containsExactly(new ActorView.Partner("AZE", "Azerbaijan", 1, -5, 1, -5));
        assertThat(view.doneTo().rows()).extracting(IncidentRow::id).containsExactly("i2");
        assertThat(view.said().rows()).extracting(ClaimRow::id).containsExactly("c3");
        assertThat(new ActorViews(store, SampleStore.CLOCK, NAMES)
                        .of("vladimir_putin", Filter.NONE)
                        .known())
                .satisfies(known -> assertThat(known.roles()).isNotEmpty());
    }

    @Test
    void drawsOnlyWhatIsKnown() {
        Charts charts = new Charts(store, SampleStore.CLOCK, NAMES);

        NetworkView network = charts.network(Filter.NONE);
        assertThat(network.edges())
                .containsExactly(new NetworkView.Edge("AZE", "RUS", 1, -5), new NetworkView.Edge("RUS", "AZE", 1, -5));
        MapView map = charts.map(filter("status=any"));
        assertThat(map.points()).extracting(MapView.Point::place).containsExactly("Baku", "Yekaterinburg");
        assertThat(map.tints()).containsExactly(new MapView.Tint("Russia", "RUS", "country", 1));
        assertThat(map.unplaced().rows()).extracting(IncidentRow::id).containsExactly("i4");
        CalendarView calendar = charts.calendar(filter("from=2025-06-27&to=2025-07-02"));
        assertThat(calendar.weeks()).hasSize(2).allMatch(week -> week.size() == 7);
        assertThat(calendar.weeks().stream()
                        .flatMap(List::stream)
                        .filter(CalendarView.Cell::isAsked)
                        .map(cell -> cell.happenings() + "/" + cell.articles()))
                .containsExactly("1/0", "0/2", "0/0", "1/0", "0/1", "0/1");
        assertThat(calendar.undated()).isEqualTo(1);
    }

    @Test
    void findsNumbersThatDoNotFitEachOther() {
        List<Disputes.Dispute> disputes = new Disputes(store, SampleStore.CLOCK).of(Filter.NONE);

        assertThat(disputes).hasSize(1);
        assertThat(disputes.get(0).incident()).isEqualTo("i1");
        assertThat(disputes.get(0).figures()).extracting(FigureRow::id).containsExactly("f2", "f1");
        assertThat(disputes.get(0).ratio()).isEqualTo(51 / 30.0);
    }

    @Test
    void keepsForecastsWithTheOutcomeThatAPersonSets() {
        Review came = store.write(tables -> tables.reviews()
                .decide(new Subject(Subject.Kind.FORECAST, "c2"), Review.Verdict.CAME_TRUE, "Ada", SampleStore.NOW));

        List<Forecasts.Forecast> rows =
                new Forecasts(store, SampleStore.CLOCK).of(Filter.NONE).rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).outcome()).isEqualTo(came);
    }

    @Test
    void saysWhatIsNewSinceTheLastVisit() {
        Today.Desk first = new Today(store, SampleStore.CLOCK).of("Ada");
        store.write(tables -> {
            tables.visits().note("Ada", SampleStore.NOW);
            return true;
        });
        Today.Desk second = new Today(store, Clock.offset(SampleStore.CLOCK, Duration.ofHours(1))).of("Ada");

        assertThat(Stream.of(first, second).map(desk -> desk.newIncidents() + " " + desk.newStories()))
                .containsExactly("4 1", "0 0");
        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(second.incidents().rows()).isEmpty();
        assertThat(first.dyads()).hasSize(2);
    }

    @Test
    void countsSourcesAndTheQualityOfTheCoding() {
        assertThat(new Sources(store).outlets())
                .extracting(outlet -> outlet.name() + " " + outlet.articles() + " " + outlet.events())
                .containsExactly("Daily 2 3", "Evening Post 1 1", "Volga Wire 1 2");
        Quality.Report report = new Quality(store, SampleStore.CLOCK).report();
        assertThat(report.eventsPerArticle()).isEqualTo(1.5);
        assertThat(report.undated()).isEqualTo(0.25);
        assertThat(report.unplaced()).isEqualTo(0.25);
        assertThat(report.days()).hasSize(3);
        assertThat(new Deletions(store).since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void citesAViewSoThatItGivesTheSameRows() {
        Citation citation =
                Citation.of("/incidents", filter("dyad=RUS-AZE&after=x~y"), SampleStore.NOW, "2025.07", "0.1.0");

        assertThat(citation.path()).isEqualTo("/incidents?dyad=RUS-AZE&as_of=2025-07-03T10:00:00Z");
        assertThat(citation.text()).contains("knowledge 2025.07", "as of 2025-07-03T10:00:00Z");
    }

    @Test
    void looksForWordsEverywhere() {
        store.write(tables -> tables.notes()
                .add(
                        new Subject(Subject.Kind.INCIDENT, "i2"),
                        null,
                        "Who runs the border post?",
                        "Ada",
                        SampleStore.NOW));

        Search.Found found = new Search(store, SampleStore.CLOCK).of("border");

        assertThat(found.claims().rows()).extracting(ClaimRow::id).containsExactly("c2");
        assertThat(found.articles().count()).isEqualTo(1);
        assertThat(found.notes()).hasSize(1);
        assertThat(new IncidentViews(store).of("i2").orElseThrow().notes()).hasSize(1);
    }

    @Test
    void remembersAnAnswerUntilTheStoreChanges() {
        Answers answers = new Answers(store, SampleStore.CLOCK, 2);
        AtomicInteger asked = new AtomicInteger();

        assertThat(answers.of("a", asked::incrementAndGet)).isEqualTo(1);
        assertThat(answers.of("a", asked::incrementAndGet)).isEqualTo(1);
        answers.of("b", asked::incrementAndGet);
        answers.of("c", asked::incrementAndGet);
        assertThat(answers.of("a", asked::incrementAndGet)).isEqualTo(4);
        store.write(tables -> {
            tables.visits().note("Ada", SampleStore.NOW);
            return true;
        });
        assertThat(answers.of("a", asked::incrementAndGet)).isEqualTo(4);
        store.write(tables -> tables.reviews()
                .decide(new Subject(Subject.Kind.INCIDENT, "i1"), Review.Verdict.ACCEPTED, "Ada", SampleStore.NOW));
        assertThat(answers.of("a", asked::incrementAndGet)).isEqualTo(5);
        assertThatThrownBy(() -> answers.of("d", () -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(answers.of("d", asked::incrementAndGet)).isEqualTo(6);
    }

    @Test
    void writesABriefWhoseLinesAllRestOnSentences() {
        Brief brief = new Briefs(store, SampleStore.CLOCK)
                .of(new Dyad("RUS", "AZE"), LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 2));

        assertThat(brief.sections())
                .extracting(Brief.Section::title)
                .containsExactly(
                        "What happened",
                        "Who says what",
                        "Figures in dispute",
                        "What answers what",
                        "What people foretell",
                        "Open questions");
        String text = brief.markdown();
        assertThat(text)
                .contains(
                        "2 outlets of unknown owner, 2 reports; denied in 1 report",
                        "detained, people: 30 (Kremlin) against More than 50 (Daily)",
                        "stated by Olena Danylov",
                        "Moscow to close the border",
                        "when?; where?; 1 owner",
                        "Baku searches \"Sputnik\" office",
                        "<https://news.example/a3>");
        assertThat(text).doesNotContain("confirmed");
        assertThat(brief.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.sources().stream()))
                .allMatch(number -> number >= 1 && number <= brief.sources().size());
    }

    @Test
    void keepsALayerBesideOurHappenings() {
        Agreement.Report report = new Agreement(store)
                .of(new Dyad("RUS", "AZE"), "gdelt", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 2));

        assertThat(report.days())
                .containsExactly(new Agreement.Day(LocalDate.of(2025, 6, 27), List.of("i1"), List.of(), -5.0, null));
        assertThat(report.share()).isZero();
    }
}
