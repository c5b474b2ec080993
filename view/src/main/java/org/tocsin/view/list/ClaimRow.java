package org.tocsin.view.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * What somebody says.
 *
 * @param speaker absent where nobody is named
 * @param via who passes it on between speaker and outlet
 * @param content the words, several passages joined by " … "
 * @param body the claim as JSON, in the fields of the contract
 */
public record ClaimRow(
        String id,
        String article,
        @Nullable String speaker,
        @Nullable String speakerCountry,
        @Nullable String speakerSector,
        @Nullable String speakerEntity,
        @Nullable String role,
        String modality,
        String quoteType,
        @Nullable String via,
        String content,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String body) {
    static final String SELECT =
            "c.id, c.article, c.speaker, c.speaker_country, c.speaker_sector, c.speaker_entity, c.role,"
                    + " c.modality, c.quote_type, c.via, c.content, c.outlet, c.published, c.body";

    static ClaimRow read(Row row) {
        return new ClaimRow(
                row.text("id"),
                row.text("article"),
                row.textOrNull("speaker"),
                row.textOrNull("speaker_country"),
                row.textOrNull("speaker_sector"),
                row.textOrNull("speaker_entity"),
                row.textOrNull("role"),
                row.text("modality"),
                row.text("quote_type"),
                row.textOrNull("via"),
                row.text("content"),
                row.textOrNull("outlet"),
                row.day("published"),
                row.text("body"));
    }
}
