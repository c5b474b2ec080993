package org.tocsin.view.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;

/** Answers lists out of a store. */
public final class Lists {
    /** Rows of a page when nobody says how many. */
    public static final int DEFAULT_LIMIT = 100;

    private static final int MOST_ROWS = 10_000;

    private final Store store;
    private final Clock clock;

    public Lists(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A row with the value that it is sorted by. */
    private record Placed<T>(T row, String value) {}

    /**
     * The rows that a filter finds, from where it says on, as many as it says.
     *
     * @throws org.tocsin.view.filter.FilterException for a column that cannot be sorted by and for a cursor of another list
     */
    public <T> Page<T> page(Listing<T> listing, Filter asked) {
        FilterSql sql = sql(listing);
        Condition condition = sql.condition(asked);
        Cursor cursor = Cursor.of(listing.noun(), asked);
        int limit =
                Math.min(MOST_ROWS, asked.value(Key.LIMIT).map(Integer::valueOf).orElse(DEFAULT_LIMIT));
        Optional<String> after = asked.value(Key.AFTER);
        String text = "SELECT " + listing.select() + ", " + cursor.selected() + " FROM "
                + listing.noun().from() + " WHERE " + condition.sql()
                + (after.isPresent() ? " AND " + cursor.behind(listing.noun()) : "") + " ORDER BY "
                + cursor.orderBy(listing.noun()) + " LIMIT " + (limit + 1);
        Object[] values = condition.valuesBefore(after.map(cursor::parameters).orElse(new Object[0]));
        return store.read(tables -> {
            List<Placed<T>> found = tables.session()
                    .list(text, row -> new Placed<>(listing.read().apply(row), row.text("sorted_by")), values);
            boolean isLast = found.size() <= limit;
            List<Placed<T>> shown = isLast ? found : found.subList(0, limit);
            long count = isLast && after.isEmpty()
                    ? found.size()
                    : tables.session().number(counting(listing, condition), condition.valuesBefore());
            Filter next = isLast ? null : behind(listing, asked, shown.get(limit - 1));
            return new Page<>(
                    shown.stream().map(Placed::row).toList(),
                    count,
                    next,
                    sql.effective(asked),
                    sql.notices(asked, listing.name()),
                    asked.asOf().orElse(clock.instant()));
        });
    }

    private static <T> Filter behind(Listing<T> listing, Filter asked, Placed<T> last) {
        return asked.with(Key.AFTER, Cursor.written(last.value(), listing.id().apply(last.row())));
    }

    /** How many rows a filter finds. */
    public long count(Listing<?> listing, Filter asked) {
        Condition condition = sql(listing).condition(asked);
        return store.read(tables -> tables.session().number(counting(listing, condition), condition.valuesBefore()));
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
        Condition present = listing.noun().present(Filter.NONE);
        return store.read(tables -> tables.session()
                .one(
                        "SELECT " + listing.select() + " FROM " + listing.noun().from() + " WHERE " + present.sql()
                                + " AND " + listing.noun().id() + " = ?",
                        listing.read(),
                        present.valuesBefore(id)));
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
