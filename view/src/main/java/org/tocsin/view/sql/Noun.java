package org.tocsin.view.sql;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** How one kind of record is found in the store. */
public interface Noun {
    /** The table with its alias. */
    String from();

    /** The column that tells records apart. */
    String id();

    /** The rows of so many ids, which are parameters: what stands behind FROM, up to a condition to which others can be added. */
    default String ofIds(int count) {
        return from() + " WHERE " + id() + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Which rows there are to choose from: the present ones, or those of the moment that is asked for. */
    Condition present(Filter filter);

    /** What a term means for this kind of record; empty if it means nothing. */
    Optional<Condition> of(Term term, Filter filter);

    /** That a record lies in some days; empty if it has no such time. */
    Optional<Condition> in(Days days);

    /** What rows can be sorted by. */
    Map<String, SortColumn> sorts();

    /** How they are sorted when nobody says: a name of {@link #sorts}, with {@code -} in front for downwards. */
    String defaultSort();

    /** The statuses shown when nobody asks for others; empty for all, or for records without a status. */
    default List<String> defaultStatuses() {
        return List.of();
    }
}
