package org.tocsin.view.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.answer.Answers;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;
import org.tocsin.view.sql.Noun;

/** Answers lists out of a store. */
public final class Lists {
    /** Rows of a page when nobody says how many. */
    public static final int DEFAULT_LIMIT = 100;

    private static final int MOST_ROWS = 10_000;

    private final Store store;
    private final Clock clock;
    private final Answers answers;

    public Lists(Store store, Clock clock) {
        this(store, clock, new Answers(store, clock, 0));
    }

    /** @param answers remembers pages and numbers of rows */
    public Lists(Store store, Clock clock, Answers answers) {
        this.store = store;
        this.clock = clock;
        this.answers = answers;
    }

    /** Where a row comes in the order. */
    private record Place(String id, String value) {}

    /**
     * The rows that a filter finds, from where it says on, as many as it says.
     *
     * @throws org.tocsin.view.filter.FilterException for a column that cannot be sorted by and for a cursor of another list
     */
    public <T> Page<T> page(Listing<T> listing, Filter asked) {
        return answers.of("page of " + listing.name() + " " + asked.query(), () -> found(listing, asked));
    }

    private <T> Page<T> found(Listing<T> listing, Filter asked) {
        FilterSql sql = sql(listing);
        Condition condition = sql.condition(asked);
        int limit =
                Math.min(MOST_ROWS, asked.value(Key.LIMIT).map(Integer::valueOf).orElse(DEFAULT_LIMIT));
        return store.read(tables -> {
            List<Place> found = places(tables.session(), listing, asked, condition, limit + 1);
            boolean isLast = found.size() <= limit;
            List<Place> shown = isLast ? found : found.subList(0, limit);
            long count = isLast && !asked.has(Key.AFTER)
                    ? found.size()
                    : tables.session().number(counting(listing, condition), condition.valuesBefore());
            return new Page<>(
                    rows(tables.session(), listing, asked, shown),
                    count,
                    isLast ? null : behind(asked, shown.get(limit - 1)),
                    sql.effective(asked),
                    sql.notices(asked, listing.name()),
                    asked.asOf().orElse(clock.instant()));
        });
    }

    /** Which rows a page has. Of a table of a million rows only the columns are read that tell so. */
    private static List<Place> places(
            Session session, Listing<?> listing, Filter asked, Condition condition, int most) {
        Noun noun = listing.noun();
        Cursor cursor = Cursor.of(noun, asked);
        Optional<String> after = asked.value(Key.AFTER);
        return session.list(
                "SELECT " + noun.id() + " AS found_id, " + cursor.selected() + " FROM " + noun.from() + " WHERE "
                        + condition.sql() + (after.isPresent() ? " AND " + cursor.behind(noun) : "") + " ORDER BY "
                        + cursor.orderBy(noun) + " LIMIT " + most,
                row -> new Place(row.text("found_id"), row.text("sorted_by")),
                condition.valuesBefore(after.map(cursor::parameters).orElse(new Object[0])));
    }

    /** The rows of these places, in their order. */
    private static <T> List<T> rows(Session session, Listing<T> listing, Filter asked, List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Noun noun = listing.noun();
        Condition present = noun.present(asked);
        List<Object> values = new ArrayList<>(places.stream().map(Place::id).toList());
        values.addAll(present.values());
        Map<String, T> byId = new HashMap<>();
        session.each(
                "SELECT " + listing.select() + " FROM " + noun.ofIds(places.size()) + " AND " + present.sql(),
                row -> {
                    T read = listing.read().apply(row);
                    byId.put(listing.id().apply(read), read);
                },
                values.toArray());
        return places.stream()
                .map(place -> Objects.requireNonNull(byId.get(place.id()), place::id))
                .toList();
    }

    private static Filter behind(Filter asked, Place last) {
        return asked.with(Key.AFTER, Cursor.written(last.value(), last.id()));
    }

    /** How many rows a filter finds. */
    public long count(Listing<?> listing, Filter asked) {
        Condition condition = sql(listing).condition(asked);
        return answers.of(
                "number of " + listing.name() + " " + asked.query(),
                () -> store.read(
                        tables -> tables.session().number(counting(listing, condition), condition.valuesBefore())));
    }

    private static String counting(Listing<?> listing, Condition condition) {
        return "SELECT count(*) FROM " + listing.noun().from() + " WHERE " + condition.sql();
    }

    /** Tells every row that a filter finds, however many, in the order that it asks for; they are never all in memory. */
    public <T> void each(Listing<T> listing, Filter asked, Consumer<T> sink) {
        Condition condition = sql(listing).condition(asked);
        Cursor cursor = Cursor.of(listing.noun(), asked);
        store.<@Nullable Object>read(tables -> {
            tables.session()
                    .each(
                            "SELECT " + listing.select() + " FROM "
                                    + listing.noun().from() + " WHERE " + condition.sql() + " ORDER BY "
                                    + cursor.orderBy(listing.noun()),
                            row -> sink.accept(listing.read().apply(row)),
                            condition.valuesBefore());
            return null;
        });
    }

    /** The row of an id, whatever its status; empty for none. */
    public <T> Optional<T> one(Listing<T> listing, String id) {
        return store.read(tables -> rows(tables.session(), listing, Filter.NONE, List.of(new Place(id, ""))).stream()
                .findFirst());
    }

    /** What can be taken off a filter; {@link #count} tells how many rows there are without it, and so which key removed the last ones. */
    public List<Chip> chips(Listing<?> listing, Filter asked) {
        Filter effective = sql(listing).effective(asked).withoutDrawing();
        List<Chip> chips = new ArrayList<>();
        for (Key key : Arrays.stream(Key.values()).filter(effective::has).toList()) {
            List<String> values = effective.terms().stream()
                    .filter(term -> term.key() == key)
                    .map(term -> (term.isNot() ? "not " : "") + term.value())
                    .toList();
            boolean isAny = values.equals(List.of("any")) && key == Key.STATUS;
            if (!isAny) {
                Filter without = asked.without(key).without(Key.AFTER);
                Filter open = key == Key.STATUS ? without.and(new Term(key, "any", false)) : without;
                chips.add(new Chip(key.written() + ": " + String.join(", ", values), !asked.has(key), open));
            }
        }
        return chips;
    }

    private FilterSql sql(Listing<?> listing) {
        return new FilterSql(listing.noun(), LocalDate.now(clock));
    }
}
