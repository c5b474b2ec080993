package org.tocsin.spark.article;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.spark.row.Stepwise;

/** Of articles with one id the last one counts, as it does for the merge stage; the others are named. Takes rows sorted by key, file and number. */
final class LastOfEach extends Stepwise {
    private final Iterator<Row> sorted;
    private @Nullable Row last;

    LastOfEach(Iterator<Row> sorted) {
        this.sorted = sorted;
    }

    @Override
    protected boolean step() {
        Row before = last;
        Row row = sorted.hasNext() ? sorted.next() : null;
        if (before != null) {
            give(row != null && isSameArticle(before, row) ? replaced(before, row) : before);
        }
        last = row;
        return row != null;
    }

    private static boolean isSameArticle(Row one, Row other) {
        return ArticleRows.isArticle(one)
                && ArticleRows.isArticle(other)
                && ArticleRows.key(one).equals(ArticleRows.key(other));
    }

    private static Row replaced(Row before, Row row) {
        String where = ArticleRows.file(before);
        String detail = "another article in " + ArticleRows.file(row) + " has the id '" + ArticleRows.key(row)
                + "'; the last counts";
        return ArticleRows.problem(
                new Problem(Code.BAD_FIELD, where, detail), ArticleRows.file(before), ArticleRows.number(before));
    }
}
