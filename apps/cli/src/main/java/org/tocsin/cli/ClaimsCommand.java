package org.tocsin.cli;

import java.util.stream.Collectors;
import org.tocsin.formats.json.ClaimJson;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code tocsin claims}: articles in, claims out. Keeps nothing. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints their claims: who says, thinks, wants or denies what, by which words. What the outlet says in its "
                        + "own voice is not a claim.")
final class ClaimsCommand extends ArticleCommand {
    private static final CsvLines<ClaimRecord> CSV = new CsvLines<>(Tables.CLAIMS);

    @Override
    ArticleRun.Task task(Pipeline pipeline) {
        return new ArticleRun.Task("claims", "claims", header(), document -> {
            ClaimedDocument claimed = pipeline.claims(document);
            return new ArticleRun.Rows(
                    claimed.annotated().problems(), claimed.claims().size(), rows(claimed));
        });
    }

    private String header() {
        return switch (format) {
            case jsonl -> "";
            case csv -> CSV.header();
            case table -> ClaimTable.header();
        };
    }

    private String rows(ClaimedDocument claimed) {
        return switch (format) {
            case jsonl -> ClaimJson.lines(claimed);
            case csv -> ClaimRecord.of(claimed).stream().map(CSV::line).collect(Collectors.joining());
            case table -> ClaimTable.rows(claimed);
        };
    }
}
