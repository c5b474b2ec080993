package org.tocsin.formats.json;

import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;

/**
 * A claim as it is written down: with the article whose words it points to.
 *
 * @param sentence where the claim's sentence stands in the article
 */
public record ClaimRecord(Claim claim, TextSpan sentence, Document document) {
    /** The claims of an article, in the order of its text. */
    public static List<ClaimRecord> of(ClaimedDocument claimed) {
        return claimed.claims().stream()
                .map(claim -> new ClaimRecord(
                        claim,
                        claimed.annotated().sentences().get(claim.sentence()).span(),
                        claimed.annotated().document()))
                .toList();
    }
}
