package org.tocsin.local;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** Articles made up for tests. */
public final class Articles {
    public static final String EXPULSION =
            "France expelled two Malian diplomats on Tuesday. Mali condemned the decision on "
                    + "Wednesday. Police in Bamako arrested three protesters outside the French embassy on Thursday.";

    /** Long enough to have copies. */
    public static final String WIRE =
            "France expelled two Malian diplomats on Tuesday after months of quarrels over the "
                    + "withdrawal of its soldiers from the north of the country. The foreign ministry in Paris said that the two men "
                    + "had been told to leave within forty-eight hours and that it regretted the need for such a step. Mali condemned "
                    + "the decision on Wednesday and recalled its ambassador for consultations. Police in Bamako arrested three "
                    + "protesters outside the French embassy on Thursday, and shops in the quarter around it stayed closed for the rest "
                    + "of the day while soldiers stood guard at the bridges.";

    private Articles() {}

    public static Article of(String id, String text, @Nullable String outlet, @Nullable String url) {
        LocalDate day = LocalDate.of(2024, 3, 8);
        Document document = new Document(new DocumentId(id), text, null, day, outlet, url, "en");
        return Article.of(document, null, Publication.given(day));
    }
}
