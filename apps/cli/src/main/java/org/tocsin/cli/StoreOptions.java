package org.tocsin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.database.StoreException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where a command finds what Tocsin remembers. */
final class StoreOptions {
    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The data folder (default: ~/.tocsin).")
    Path data = Path.of(System.getProperty("user.home"), ".tocsin");

    @Option(
            names = "--store",
            scope = ScopeType.INHERIT,
            paramLabel = "ADDRESS",
            description =
                    "A PostgreSQL database for the records, jdbc:postgresql://host/name?user=…, instead of the data folder.")
    @Nullable
    String server;

    /** Opens the store, which is made if it is not there. */
    Store open() {
        return Store.open(address(), Clock.systemUTC());
    }

    /**
     * Opens the store to ask it.
     *
     * @throws StoreException if there is none
     */
    Store openExisting() {
        if (server == null && !Files.exists(address().file())) {
            throw new StoreException(
                    "no data in " + data + ": tocsin ingest puts articles there, --data names another folder");
        }
        return open();
    }

    /** What the program knows, with the senses and entities of the data folder laid over it. */
    KnowledgeFiles knowledge() {
        return KnowledgeFiles.bundled().with(address().knowledge());
    }

    /** The knowledge of a folder that the user names, else {@link #knowledge()}. */
    KnowledgeFiles knowledge(@Nullable Path folder) {
        return folder == null ? knowledge() : KnowledgeFiles.in(folder);
    }

    StoreAddress address() {
        StoreAddress address = StoreAddress.of(data);
        return server == null ? address : address.on(server);
    }
}
