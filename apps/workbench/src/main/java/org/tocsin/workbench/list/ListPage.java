package org.tocsin.workbench.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.page.Shell;

/**
 * What {@code list.jte} shows.
 *
 * @param counted how many rows there are, in words
 * @param next the page behind this one; absent on the last
 * @param first the first page; absent on it
 * @param without where there are no rows: what there is when a part of the filter is taken off
 * @param cite for a reader to paste
 */
public record ListPage(
        Shell shell,
        String title,
        String counted,
        FilterBar bar,
        List<Head> heads,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        List<Without> without,
        List<Link> drawings,
        List<Link> files,
        String export,
        Cite cite) {
    /** The head of a column; it leads to the list sorted by it. */
    public record Head(
            String title,
            String style,
            @Nullable String link,
            @Nullable String sorted) {}

    /** A row; the cell with the link of the row is the one that opens it. */
    public record Row(List<Titled> cells) {}

    /** A cell with the title of its column, for narrow screens. */
    public record Titled(String title, String style, Cell cell) {}

    /** A part of the filter, and how many rows there are without it. */
    public record Without(String text, String link, String counted) {}

    /** Leads somewhere. */
    public record Link(String label, String path) {}

    /** How to cite what the page shows. */
    public record Cite(String text, String path) {}
}
