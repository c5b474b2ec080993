package org.tocsin.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.TextSpan;

/** Claims as rows: for reading on a terminal, or as CSV. */
final class ClaimTable {
    private static final List<String> CSV_COLUMNS = List.of(
            "id",
            "article_id",
            "outlet",
            "speaker",
            "speaker_text",
            "speaker_country",
            "speaker_sectors",
            "role",
            "resolution",
            "cue",
            "quote_type",
            "modality",
            "stance",
            "via",
            "content",
            "sentence");
    private static final String GAP = " … ";

    private ClaimTable() {}

    static String csvHeader() {
        return String.join(",", CSV_COLUMNS) + "\n";
    }

    static String csv(ClaimedDocument claimed) {
        StringBuilder rows = new StringBuilder();
        for (Claim claim : claimed.claims()) {
            rows.append(Cells.csvLine(csvCells(claim, claimed))).append('\n');
        }
        return rows.toString();
    }

    private static List<String> csvCells(Claim claim, ClaimedDocument claimed) {
        var document = claimed.annotated().document();
        Party speaker = claim.speaker();
        TextSpan sentence =
                claimed.annotated().sentences().get(claim.sentence()).span();
        return List.of(
                claim.id().value(),
                document.id().value(),
                Cells.text(document.outlet()),
                speaker == null ? "" : speaker.name(),
                speaker == null ? "" : Cells.oneLine(speaker.text()),
                speaker == null ? "" : Cells.text(speaker.country()),
                speaker == null ? "" : String.join("+", speaker.sectors()),
                Cells.text(claim.role()),
                Cells.label(claim.resolution()),
                words(claim.cue(), document.text()),
                Cells.label(claim.quoteType()),
                Cells.label(claim.modality()),
                stances(claim),
                Cells.text(claim.via()),
                words(claim.content(), document.text()),
                Cells.oneLine(sentence.of(document.text())));
    }

    static String tableHeader() {
        return String.format("%-11s %-30s %-20s %s%n", "MODALITY", "WHO", "CUE", "WHAT");
    }

    static String table(ClaimedDocument claimed) {
        String text = claimed.annotated().document().text();
        StringBuilder rows = new StringBuilder();
        for (Claim claim : claimed.claims()) {
            Party speaker = claim.speaker();
            rows.append(String.format(
                    "%-11s %-30s %-20s %s%n",
                    Cells.label(claim.modality()),
                    Cells.cut(speaker == null ? "?" : speaker.name(), 30),
                    Cells.cut(words(claim.cue(), text), 20),
                    Cells.cut(words(claim.content(), text), 140)));
        }
        return rows.toString();
    }

    private static String stances(Claim claim) {
        return claim.stances().stream()
                .map(stance -> (stance.polarity() > 0 ? "for " : "against ") + stance.name())
                .collect(Collectors.joining("; "));
    }

    /** The words of some spans on one line. */
    static String words(List<TextSpan> spans, String text) {
        return Cells.oneLine(spans.stream().map(span -> span.of(text)).collect(Collectors.joining(GAP)));
    }
}
