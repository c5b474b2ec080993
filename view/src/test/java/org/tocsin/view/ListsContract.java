package org.tocsin.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterException;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Chip;
import org.tocsin.view.list.Facet;
import org.tocsin.view.list.Facets;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;
import org.tocsin.view.sample.SampleStore;

/** What lists answer. */
abstract class ListsContract extends ViewContract {
    private <T> List<String> ids(Listing<T> listing, String query) {
        return new Lists(store, SampleStore.CLOCK)
                .page(listing, FilterParser.query(query).filter()).rows().stream()
                        .map(listing.id())
                        .toList();
    }

    private List<String> incidents(String query) {
        return ids(Listings.INCIDENTS, query);
    }

    @Test
    void showsAssertedHappeningsNewestFirstAndUndatedLast() {
        assertThat(incidents("")).containsExactly("i2", "i1", "i4");
        assertThat(incidents("status=any")).containsExactly("i2", "i1", "i3", "i4");
        assertThat(incidents("status=")).containsExactly("i2", "i1", "i3", "i4");
        assertThat(incidents("status=background")).containsExactly("i3");
        assertThat(incidents("status=any&status=!background")).containsExactly("i2", "i1", "i4");
        assertThat(incidents("sort=date")).containsExactly("i1", "i2", "i4");
    }

    @Test
    void findsHappeningsByTheirSides() {
        assertThat(incidents("src=RUS")).containsExactly("i1", "i4");
        assertThat(incidents("src=RUSCOP")).containsExactly("i1");
        assertThat(incidents("tgt=RUSMED")).containsExactly("i2");
        assertThat(incidents("src=mia_azerbaijan")).containsExactly("i2");
        assertThat(incidents("actor=kremlin,sputnik")).containsExactly("i2", "i4");
        assertThat(incidents("dyad=RUS-AZE")).containsExactly("i2", "i1", "i4");
        assertThat(incidents("dyad=RUS-AZE&dir=ba")).containsExactly("i2");
        assertThat(incidents("src=!RUS")).containsExactly("i2");
        assertThat(incidents("tgt=none")).isEmpty();
    }

    @Test
    void findsHappeningsByWhatTheyAre() {
        assertThat(incidents("cameo=17*")).containsExactly("i2", "i1");
        assertThat(incidents("cameo=112")).containsExactly("i4");
        assertThat(incidents("plover=COERCE:arrest")).containsExactly("i2", "i1");
        assertThat(incidents("plover=ACCUSE,THREATEN")).containsExactly("i4");
        assertThat(incidents("quad=3")).containsExactly("i4");
        assertThat(incidents("ctx=legal")).hasSize(3);
        assertThat(incidents("ctx=military")).isEmpty();
        assertThat(incidents("disputed=yes")).containsExactly("i2");
        assertThat(incidents("kind=detained")).containsExactly("i2", "i1");
    }

    @Test
    void findsHappeningsByTimeAndPlace() {
        assertThat(incidents("from=2025-06-30")).containsExactly("i2");
        assertThat(incidents("to=2025-06")).containsExactly("i2", "i1");
        assertThat(incidents("from=2024&to=2024&status=any")).containsExactly("i3");
        assertThat(incidents("last=5d")).containsExactly("i2");
        assertThat(incidents("by=published&from=2025-07-02")).containsExactly("i2", "i4");
        assertThat(incidents("by=seen&from=2025-07-03&to=2025-07-03")).hasSize(3);
        assertThat(incidents("dated=no")).containsExactly("i4");
        assertThat(incidents("place=baku")).containsExactly("i2");
        assertThat(incidents("place=Yek*")).containsExactly("i1");
        assertThat(incidents("bbox=40,30,55,45")).containsExactly("i2");
        assertThat(incidents("prec=city&country=RUS")).containsExactly("i1");
        assertThat(incidents("placed=no")).containsExactly("i4");
    }

    @Test
    void findsHappeningsByWhoTells() {
        assertThat(incidents("outlet=Daily")).containsExactly("i2", "i1");
        assertThat(incidents("outlet=volga*")).containsExactly("i2", "i4");
        assertThat(incidents("speaker=Kremlin")).containsExactly("i1");
        assertThat(incidents("attr=none")).containsExactly("i4");
        assertThat(incidents("min_sources=2")).containsExactly("i2", "i1");
        assertThat(incidents("min_owners=1")).isEmpty();
        assertThat(incidents("owner=Nobody")).isEmpty();
        assertThat(incidents("q=ministry reporters")).containsExactly("i2");
        assertThat(incidents("q=%22seven reporters%22")).containsExactly("i2");
        assertThat(incidents("q=%22reporters seven%22")).isEmpty();
        assertThat(incidents("article=a4")).containsExactly("i2", "i4");
        assertThat(incidents("story=s1")).hasSize(3);
        assertThat(incidents("reviewed=no")).hasSize(3);
    }

    @Test
    void findsTheOtherRecords() {
        assertThat(ids(Listings.EVENTS, "")).containsExactly("e3", "e1", "e2", "e5");
        assertThat(ids(Listings.EVENTS, "status=denied")).containsExactly("e6");
        assertThat(ids(Listings.EVENTS, "dyad=RUS-AZE&dir=ab&outlet=Daily")).containsExactly("e1");
        assertThat(ids(Listings.EVENTS, "src=RUSGOV")).containsExactly("e5");
        assertThat(ids(Listings.EVENTS, "incident=i1&q=urals")).containsExactly("e1", "e2");
        assertThat(ids(Listings.CLAIMS, "modality=prediction")).containsExactly("c2");
        assertThat(ids(Listings.CLAIMS, "src=RUS&tgt=AZE&stance=against")).containsExactly("c3");
        assertThat(ids(Listings.CLAIMS, "q=border")).containsExactly("c2");
        assertThat(ids(Listings.FIGURES, "kind=detained&sayer=Kremlin")).containsExactly("f2");
        assertThat(ids(Listings.FIGURES, "sort=-value")).containsExactly("f1", "f2", "f3");
        assertThat(ids(Listings.ARTICLES, "q=urals")).containsExactly("a1", "a2");
        assertThat(ids(Listings.ARTICLES, "cameo=112")).containsExactly("a4");
        assertThat(ids(Listings.ALERTS, "seen=no&dyad=RUS-AZE")).isEmpty();
    }

    @Test
    void goesThroughPagesWithoutMissingOrRepeatingARow() {
        for (Listing<?> listing : Listings.all()) {
            for (String column : listing.noun().sorts().keySet()) {
                for (String way : List.of("", "-")) {
                    String query = "status=any&limit=1&sort=" + way + column;
                    assertThat(paged(listing, query))
                            .as(listing.name() + "?" + query)
                            .isEqualTo(ids(listing, "status=any&sort=" + way + column));
                }
            }
        }
    }

    private <T> List<String> paged(Listing<T> listing, String query) {
        Lists lists = new Lists(store, SampleStore.CLOCK);
        List<String> found = new ArrayList<>();
        Filter next = FilterParser.query(query).filter();
        while (next != null) {
            // as a link would be followed: written and read again
            Page<T> page = lists.page(listing, FilterParser.query(next.query()).filter());
            page.rows().forEach(row -> found.add(listing.id().apply(row)));
            next = page.next();
        }
        return found;
    }

    @Test
    void tellsHowManyThereAreWithoutEachPartOfTheFilter() {
        Lists lists = new Lists(store, SampleStore.CLOCK);
        Filter filter = FilterParser.query("place=Baku&src=RUS").filter();

        Map<String, Long> counts = new TreeMap<>();
        for (Chip chip : lists.chips(Listings.INCIDENTS, filter)) {
            counts.put(
                    chip.text() + (chip.isDefault() ? " (default)" : ""),
                    lists.count(Listings.INCIDENTS, chip.without()));
        }

        assertThat(lists.count(Listings.INCIDENTS, filter)).isZero();
        assertThat(counts)
                .isEqualTo(Map.of("src: RUS", 1L, "place: Baku", 2L, "status: asserted, demanded (default)", 0L));
    }

    @Test
    void countsWhatAListCanBeNarrowedBy() {
        Map<Key, Map<String, Long>> counts = new TreeMap<>();
        for (Facet facet : new Facets(store, SampleStore.CLOCK)
                .of(FilterParser.query("quad=4").filter())) {
            Map<String, Long> choices = new TreeMap<>();
            facet.choices().forEach(choice -> choices.put(choice.value(), choice.count()));
            counts.put(facet.key(), choices);
        }

        assertThat(counts)
                .isEqualTo(Map.of(
                        Key.STATUS, Map.of("asserted", 2L, "background", 1L),
                        Key.PLOVER, Map.of("COERCE", 2L),
                        Key.QUAD, Map.of("3", 1L, "4", 2L),
                        Key.ACTOR, Map.of("RUS", 2L, "AZE", 2L),
                        Key.OUTLET, Map.of("Daily", 2L, "Evening Post", 1L, "Volga Wire", 1L)));
    }

    @Test
    void showsTheDataAsTheyWereKnown() {
        assertThat(incidents("as_of=2025-07-02T00:00Z")).isEmpty();
        assertThat(incidents("as_of=2025-07-03T11:00Z")).hasSize(3);
        assertThat(ids(Listings.ARTICLES, "as_of=2025-07-03T09:59Z")).isEmpty();
        assertThat(ids(Listings.EVENTS, "as_of=2025-07-04")).hasSize(4);
        assertThat(incidents("updated_since=2025-07-03T10:00Z")).hasSize(3);
        assertThat(incidents("updated_since=2025-07-03T10:01Z")).isEmpty();
    }

    @Test
    void saysWhatOfAFilterMeansNothing() {
        Page<?> page = new Lists(store, SampleStore.CLOCK)
                .page(Listings.CLAIMS, FilterParser.query("bbox=1,2,3,4").filter());

        assertThat(page.notices()).containsExactly("'bbox' says nothing of claims: let be");
        assertThatThrownBy(() -> incidents("sort=nothing"))
                .isInstanceOf(FilterException.class)
                .hasMessageStartingWith("sort: expected one of changed, code, date");
        assertThatThrownBy(() -> incidents("after=x")).hasMessage("after: 'x' is no place in a list");
        assertThatThrownBy(() -> incidents("after=nonsense~i1")).hasMessageContaining("no place in a list sorted by");
    }

    @Test
    void neverTakesAValueForSql() {
        Function<String, String> attack = key -> key + "=x') OR 1=1 --";

        assertThat(incidents(attack.apply("q"))).isEmpty();
        assertThat(incidents(attack.apply("outlet"))).isEmpty();
        assertThat(incidents(attack.apply("place"))).isEmpty();
        assertThat(incidents(attack.apply("speaker"))).isEmpty();
        assertThat(incidents(attack.apply("article"))).isEmpty();
        assertThat(incidents("outlet=%25")).isEmpty();
        assertThat(incidents("outlet=_aily*")).isEmpty();
    }

    @Test
    void keepsTheNumbersOfAHappeningApart() {
        IncidentRow row = new Lists(store, SampleStore.CLOCK)
                .one(Listings.INCIDENTS, "i1")
                .orElseThrow();

        assertThat(row.figures())
                .containsExactly(
                        new IncidentRow.SaidNumber("detained", "More than 50", "Daily"),
                        new IncidentRow.SaidNumber("detained", "30", "Kremlin"));
    }

    @Test
    void writesEveryRowAsCsvAndAsJson() {
        Lists lists = new Lists(store, SampleStore.CLOCK);
        for (Listing<?> listing : Listings.all()) {
            writes(lists, listing);
        }
    }

    private static <T> void writes(Lists lists, Listing<T> listing) {
        var csv = new org.tocsin.formats.table.CsvLines<>(listing.table());
        lists.each(listing, Filter.NONE, row -> {
            assertThat(csv.line(row)).endsWith("\n");
            assertThat(listing.json().apply(row)).startsWith("{\"id\":\"");
        });
    }
}
