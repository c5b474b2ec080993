package org.tocsin.formats.table;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.ClaimJson;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Party;

/** The columns of claims. */
final class ClaimColumns {
    private ClaimColumns() {}

    static Table<ClaimRecord> table() {
        return new Columns<ClaimRecord>()
                .text("id", row -> row.claim().id().value())
                .text("article_id", row -> row.document().id().value())
                .text("outlet", row -> row.document().outlet())
                .text("speaker", row -> EventColumns.name(row.claim().speaker()))
                .text("speaker_text", row -> words(row.claim().speaker()))
                .text("speaker_country", row -> country(row.claim().speaker()))
                .text("speaker_sectors", row -> sectors(row.claim().speaker()))
                .text("role", row -> row.claim().role())
                .text("resolution", row -> Cells.label(row.claim().resolution()))
                .text(
                        "cue",
                        row -> Cells.words(row.claim().cue(), row.document().text()))
                .text("quote_type", row -> Cells.label(row.claim().quoteType()))
                .text("modality", row -> Cells.label(row.claim().modality()))
                .text("stance", row -> stances(row.claim()))
                .text("via", row -> row.claim().via())
                .text(
                        "content",
                        row -> Cells.words(row.claim().content(), row.document().text()))
                .text(
                        "sentence",
                        row -> Cells.oneLine(row.sentence().of(row.document().text())))
                .text(Table.BODY, ClaimJson::line)
                .table("claims");
    }

    private static @Nullable String words(@Nullable Party speaker) {
        return speaker == null ? null : Cells.oneLine(speaker.text());
    }

    static @Nullable String country(@Nullable Party party) {
        return party == null ? null : party.country();
    }

    private static @Nullable String sectors(@Nullable Party speaker) {
        return speaker == null ? null : String.join("+", speaker.sectors());
    }

    private static String stances(Claim claim) {
        return claim.stances().stream()
                .map(stance -> (stance.polarity() > 0 ? "for " : "against ") + stance.name())
                .collect(Collectors.joining("; "));
    }
}
