package org.tocsin.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.text.Fingerprint;

/**
 * Brings a database to the shape that this program knows: numbered SQL files, each run once, in one transaction, and remembered with its
 * checksum. What differs between the databases stands in {@code ${…}}, see {@link Database#dialect}.
 */
public final class Migrations {
    /** In the order in which they are run. A file that was ever released is never changed; the next change is a new file. */
    private static final List<String> FILES = List.of("001-nouns.sql");

    private Migrations() {}

    /**
     * Runs those that are missing; answers their names.
     *
     * @throws StoreException if the database was made by a newer program, or a migration is not the one that was run
     */
    public static List<String> run(Database database, Clock clock) {
        return database.write(session -> {
            session.runScript("""
                    CREATE TABLE IF NOT EXISTS migration (
                        name TEXT PRIMARY KEY, checksum TEXT NOT NULL, run_at TIMESTAMP WITH TIME ZONE NOT NULL);
                    """);
            Map<String, String> known = new HashMap<>();
            session.each(
                    "SELECT name, checksum FROM migration", row -> known.put(row.text("name"), row.text("checksum")));
            List<String> run = new ArrayList<>();
            for (String name : FILES) {
                String sql = text(name);
                String checksum = Fingerprint.of(sql);
                String before = known.remove(name);
                if (before == null) {
                    session.runScript(database.dialect(sql));
                    session.run(
                            "INSERT INTO migration VALUES (?, ?, ?)",
                            name,
                            checksum,
                            OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
                    run.add(name);
                } else if (!before.equals(checksum)) {
                    throw new StoreException("the data were made with another version of " + name);
                }
            }
            if (!known.isEmpty()) {
                throw new StoreException("the data were made by a newer Tocsin, which also ran " + known.keySet());
            }
            return run;
        });
    }

    private static String text(String name) {
        try (InputStream file = Migrations.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing in this program: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new StoreException("read " + name, cause);
        }
    }
}
