package org.tocsin.cli;

import org.tocsin.formats.table.Cells;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.event.Party;

/** Claims as rows for reading on a terminal. */
final class ClaimTable {
    private ClaimTable() {}

    static String header() {
        return String.format("%-11s %-30s %-20s %s%n", "MODALITY", "WHO", "CUE", "WHAT");
    }

    static String rows(ClaimedDocument claimed) {
        String text = claimed.annotated().document().text();
        StringBuilder rows = new StringBuilder();
        for (Claim claim : claimed.claims()) {
            Party speaker = claim.speaker();
            rows.append(String.format(
                    "%-11s %-30s %-20s %s%n",
                    Cells.label(claim.modality()),
                    Terminal.cut(speaker == null ? "?" : speaker.name(), 30),
                    Terminal.cut(Cells.words(claim.cue(), text), 20),
                    Terminal.cut(Cells.words(claim.content(), text), 140)));
        }
        return rows.toString();
    }
}
