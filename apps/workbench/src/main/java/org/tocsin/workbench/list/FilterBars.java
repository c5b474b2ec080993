package org.tocsin.workbench.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;
import org.tocsin.view.list.Facet;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.reading.Labels;

/** Makes the filter bars of pages. */
public final class FilterBars {
    /** The fields of pages about happenings. */
    static final List<FilterField> HAPPENINGS = List.of(
            FilterField.words(Key.Q, "Words", "sentence, sides, place"),
            FilterField.words(Key.FROM, "From", "2025, 2025-06, 2025-06-30"),
            FilterField.words(Key.TO, "To", "the same; both included"),
            FilterField.words(Key.DYAD, "Between two", "RUS-AZE"),
            FilterField.words(Key.LAST, "Last", "30d, 8w, 6m, 1y"),
            FilterField.words(Key.SRC, "Who", "RUS, RUSGOV, none"),
            FilterField.words(Key.TGT, "To whom", "AZE, none"),
            FilterField.words(Key.CAMEO, "CAMEO", "173, 17*"),
            FilterField.words(Key.PLOVER, "PLOVER", "COERCE, COERCE:arrest"),
            FilterField.words(Key.PLACE, "Place", "a name, * for anything"),
            FilterField.words(Key.COUNTRY, "Country of the place", "AZE"),
            FilterField.words(Key.SPEAKER, "Said by", "a name"),
            FilterField.words(Key.OUTLET, "Outlet", "a name"),
            FilterField.words(Key.OWNER, "Owner of the outlet", "a name"),
            FilterField.words(Key.MIN_SOURCES, "Independent sources, at least", "2"),
            FilterField.choice(Key.REVIEWED, "Reviewed", "yes", "no"),
            FilterField.choice(Key.DISPUTED, "Denied by a report", "yes", "no"),
            FilterField.choice(Key.BY, "Time means when it", "event", "published", "seen"));

    private final DataFolder data;

    public FilterBars(DataFolder data) {
        this.data = data;
    }

    /** The bar of a page that draws happenings. */
    public FilterBar happenings(Asked asked, String path) {
        return of(asked, path, Listings.INCIDENTS, HAPPENINGS, true);
    }

    /** The bar of a page that shows happenings one at a time. */
    public FilterBar queue(Asked asked, String path) {
        return of(asked, path, Listings.INCIDENTS, HAPPENINGS, false);
    }

    /** The bar of a page about claims. */
    public FilterBar claims(Asked asked, String path) {
        return of(asked, path, Listings.CLAIMS, ListViews.CLAIMS.fields(), false);
    }

    /** The bar of a page about figures. */
    public FilterBar figures(Asked asked, String path) {
        return of(asked, path, Listings.FIGURES, ListViews.FIGURES.fields(), false);
    }

    FilterBar of(Asked asked, String path, Listing<?> listing, List<FilterField> fields, boolean hasFacets) {
        Filter filter = asked.filter().without(Key.AFTER);
        return new FilterBar(
                path,
                data.lists().chips(listing, filter).stream()
                        .map(chip -> new FilterBar.Chip(
                                Labels.shown(chip.text()), chip.isDefault(), address(path, chip.without())))
                        .toList(),
                fields.stream().map(field -> field(field, filter)).toList(),
                hidden(fields, filter),
                hasFacets
                        ? data
                                .answers()
                                .of(
                                        "facets?" + filter.withoutDrawing().query(),
                                        () -> data.facets().of(filter))
                                .stream()
                                .map(facet -> facet(facet, listing, filter, path))
                                .filter(facet -> !facet.choices().isEmpty())
                                .toList()
                        : List.of(),
                asked.notices(),
                asOf(listing, filter, path));
    }

    /** A page with a filter. */
    public static String address(String path, Filter filter) {
        String query = filter.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static FilterBar.Field field(FilterField field, Filter filter) {
        String value = shown(field, filter).stream().map(Term::value).collect(Collectors.joining(","));
        return new FilterBar.Field(field.key().written(), field.label(), field.hint(), value, field.choices());
    }

    /** The terms that the field holds: codes all, with commas; of names the first. */
    private static List<Term> shown(FilterField field, Filter filter) {
        List<Term> terms = filter.terms().stream()
                .filter(term -> term.key() == field.key() && !term.isNot())
                .toList();
        boolean isName = terms.size() > 1 && !new Filter(terms).query().contains(",");
        return isName ? terms.subList(0, 1) : terms;
    }

    private static List<FilterBar.Hidden> hidden(List<FilterField> fields, Filter filter) {
        Set<Term> inFields =
                fields.stream().flatMap(field -> shown(field, filter).stream()).collect(Collectors.toSet());
        return filter.terms().stream()
                .filter(term -> !inFields.contains(term))
                .map(term -> new FilterBar.Hidden(term.key().written(), written(term)))
                .toList();
    }

    private static String written(Term term) {
        return (term.isNot() ? "!" : "") + (term.value().startsWith("!") ? "\\" : "") + term.value();
    }

    private static FilterBar.Facet facet(Facet facet, Listing<?> listing, Filter filter, String path) {
        Set<String> chosen = new LinkedHashSet<>(filter.values(facet.key()));
        if (facet.key() == Key.STATUS && chosen.isEmpty()) {
            chosen.addAll(listing.noun().defaultStatuses());
        }
        List<FilterBar.Choice> choices = new ArrayList<>();
        for (Facet.Choice choice : facet.choices()) {
            boolean isChosen = chosen.contains(choice.value());
            choices.add(new FilterBar.Choice(
                    Labels.shown(choice.value()),
                    choice.count(),
                    isChosen,
                    address(path, toggled(filter, facet.key(), chosen, choice.value()))));
        }
        return new FilterBar.Facet(title(facet.key()), choices);
    }

    private static Filter toggled(Filter filter, Key key, Set<String> chosen, String value) {
        Set<String> next = new LinkedHashSet<>(chosen);
        next.remove("any");
        if (!next.remove(value)) {
            next.add(value);
        }
        Filter toggled = filter.without(key);
        for (String one : next) {
            toggled = toggled.and(new Term(key, one, false));
        }
        return next.isEmpty() && key == Key.STATUS ? toggled.and(new Term(key, "any", false)) : toggled;
    }

    private static String title(Key key) {
        return switch (key) {
            case STATUS -> "Status";
            case PLOVER -> "Act";
            case QUAD -> "Quad class";
            case ACTOR -> "Country of a side";
            case OUTLET -> "Outlet";
            default -> key.written();
        };
    }

    private FilterBar.@Nullable AsOf asOf(Listing<?> listing, Filter filter, String path) {
        if (filter.asOf().isEmpty()) {
            return null;
        }
        Filter now = filter.without(Key.AS_OF);
        Filter changes = now.with(Key.UPDATED_SINCE, filter.value(Key.AS_OF).orElseThrow());
        return new FilterBar.AsOf(
                filter.asOf().orElseThrow().toString(),
                data.lists().count(listing, changes),
                address(path, now),
                address(path, changes));
    }
}
