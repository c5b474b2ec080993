package org.tocsin.workbench.list;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterParser;

/**
 * What a request asks for.
 *
 * @param notices what of its query was let be, in words
 */
public record Asked(Filter filter, List<String> notices) {
    public Asked {
        notices = List.copyOf(notices);
    }

    /**
     * Reads the query of a request.
     *
     * @param ownKeys keys of the page that no filter has
     * @throws org.tocsin.view.filter.FilterException for a value that its key does not take
     */
    public static Asked of(Context context, String... ownKeys) {
        String query = context.queryString();
        String filter = Arrays.stream((query == null ? "" : query).split("&"))
                .filter(pair -> Arrays.stream(ownKeys).noneMatch(key -> pair.startsWith(key + "=")))
                .collect(Collectors.joining("&"));
        FilterParser.Parsed parsed = FilterParser.query(filter);
        return new Asked(parsed.filter(), parsed.notices());
    }

    /** Whether a form sent fields that say nothing: the address without them is the one to keep. */
    public static boolean hasEmptyFields(Context context) {
        return context.queryParamMap().entrySet().stream()
                .anyMatch(field -> !field.getKey().equals("status")
                        && field.getValue().stream().anyMatch(String::isBlank));
    }
}
