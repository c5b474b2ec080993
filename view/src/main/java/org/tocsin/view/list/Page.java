package org.tocsin.view.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.filter.Filter;

/**
 * Some rows of a list.
 *
 * @param count all rows that the filter finds, not only those of this page
 * @param next the filter that finds the rows behind these; absent on the last page
 * @param filter the filter with what is shown by default
 * @param notices what of the filter was let be, in words
 * @param asOf the moment whose knowledge this is
 */
public record Page<T>(
        List<T> rows, long count, @Nullable Filter next, Filter filter, List<String> notices, Instant asOf) {
    public Page {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    public Optional<Filter> nextPage() {
        return Optional.ofNullable(next);
    }

    /** The same page with other rows. */
    <R> Page<R> map(Function<List<T>, List<R>> change) {
        return new Page<>(change.apply(rows), count, next, filter, notices, asOf);
    }
}
