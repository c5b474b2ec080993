package org.tocsin.store.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.formats.json.ClaimJson;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;

/** Claims and the stances that they take. */
public final class ClaimTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "position",
            "speaker",
            "speaker_country",
            "speaker_sector",
            "speaker_entity",
            "role",
            "modality",
            "quote_type",
            "via",
            "content",
            "outlet",
            "published",
            "body");
    private static final List<String> STANCE = List.of("claim", "name", "country", "polarity");
    private static final String GAP = " … ";

    private final Database database;
    private final Session session;

    public ClaimTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Adds the claims of articles that have none yet, each article's in the order of its text. */
    public void add(Collection<ClaimRecord> claims) {
        Map<DocumentId, Integer> positions = new HashMap<>();
        try (Database.Bulk rows = database.bulk(session, "claim", COLUMNS)) {
            for (ClaimRecord written : claims) {
                int position = positions.merge(written.document().id(), 1, Integer::sum) - 1;
                add(rows, written, position);
            }
        }
        try (Database.Bulk rows = database.bulk(session, "stance", STANCE)) {
            claims.stream()
                    .map(ClaimRecord::claim)
                    .forEach(claim -> claim.stances()
                            .forEach(stance ->
                                    rows.add(claim.id().value(), stance.name(), stance.country(), stance.polarity())));
        }
    }

    private static void add(Database.Bulk rows, ClaimRecord written, int position) {
        Claim claim = written.claim();
        Document document = written.document();
        Party speaker = claim.speaker();
        rows.add(
                claim.id().value(),
                document.id().value(),
                position,
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.country(),
                speaker == null || speaker.sectors().isEmpty()
                        ? null
                        : speaker.sectors().get(0),
                speaker == null ? null : speaker.entity(),
                claim.role(),
                label(claim.modality()),
                label(claim.quoteType()),
                claim.via(),
                claim.content().stream().map(span -> span.of(document.text())).collect(Collectors.joining(GAP)),
                document.outlet(),
                document.published(),
                ClaimJson.line(written));
    }

    /** The JSON lines of an article's claims, in the order of its text. */
    public List<String> ofArticle(DocumentId article) {
        return session.list(
                "SELECT body FROM claim WHERE article = ? ORDER BY position", row -> row.text("body"), article.value());
    }

    /** Takes out all claims of an article. */
    public void removeOf(DocumentId article) {
        session.run("DELETE FROM stance WHERE claim IN (SELECT id FROM claim WHERE article = ?)", article.value());
        session.run("DELETE FROM claim WHERE article = ?", article.value());
    }

    public long count() {
        return session.number("SELECT count(*) FROM claim");
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
