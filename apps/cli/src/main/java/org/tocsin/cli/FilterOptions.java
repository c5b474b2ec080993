package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterParser;
import picocli.CommandLine.Parameters;

/** Which records are asked for, in the grammar that pages and the API share. */
final class FilterOptions {
    @Parameters(
            paramLabel = "KEY=VALUE",
            arity = "0..*",
            description =
                    "Filters, as in addresses of the workbench: dyad=RUS-AZE last=30d status=any q='border raid'. Several of one key mean or, ! "
                            + "in front of a value means not. All keys: docs/filters.md.")
    List<String> arguments = new ArrayList<>();

    /**
     * The filter; what it lets be is told.
     *
     * @throws org.tocsin.view.filter.FilterException for a value that its key does not take
     */
    Filter filter(PrintWriter err) {
        return filter(arguments, err);
    }

    /** The same for a command that takes something else before its filters. */
    static Filter filter(List<String> arguments, PrintWriter err) {
        FilterParser.Parsed parsed = FilterParser.arguments(arguments);
        parsed.notices().forEach(notice -> err.println("tocsin: " + notice));
        return parsed.filter();
    }
}
