package org.tocsin.local.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;

/** A user's own senses and entities, kept as the files that {@link KnowledgeFiles#with(Path)} lays over the others. */
public final class OwnLexicon {
    private static final String ENTITY_HEADER = "id\tname\taliases\tkind\troles";
    private static final String ALIASES = "actors/entities/own.tsv";

    private final Path folder;
    private final KnowledgeFiles base;

    /**
     * @param folder where the own files lie; need not be there yet
     * @param base what they are laid over
     */
    public OwnLexicon(Path folder, KnowledgeFiles base) {
        this.folder = folder;
        this.base = base;
    }

    /** What the program knows with the own files as they are. */
    public KnowledgeFiles files() {
        return base.with(folder);
    }

    /** A change that is not saved: the own files with some put in place of those of the same paths. An empty text takes a file away. */
    public Draft draft(Map<String, String> changed) {
        SortedMap<String, String> texts = new TreeMap<>(files().own());
        changed.forEach((path, text) -> {
            if (text.isBlank()) {
                texts.remove(path);
            } else {
                texts.put(path, text);
            }
        });
        return new Draft(base.with(texts), Map.copyOf(changed));
    }

    /**
     * The own entities with one more name for somebody whom the tables know, as a change for {@link #draft}.
     *
     * @throws KnowledgeException if no table has the entity
     */
    public Map<String, String> withAlias(String entity, String alias) {
        String name = nameOf(entity);
        String text = files().own().getOrDefault(ALIASES, ENTITY_HEADER + "\n");
        return Map.of(ALIASES, text + (text.endsWith("\n") ? "" : "\n") + entity + "\t" + name + "\t" + alias + "\n");
    }

    private String nameOf(String entity) {
        KnowledgeFiles files = files();
        return files.names("actors/entities", ".tsv").stream()
                .flatMap(file -> files.table(file, ENTITY_HEADER.split("\t")).stream())
                .filter(row -> row.cell(0).equals(entity))
                .map(row -> row.cell(1))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException("no entity '" + entity
                        + "': tocsin actors prints the entity of a name, a table of your own may add one"));
    }

    /** Saves a draft, each file whole or not at all. */
    public void save(Draft draft) {
        try {
            for (Map.Entry<String, String> change : draft.changed().entrySet()) {
                Path file = folder.resolve(change.getKey());
                if (change.getValue().isBlank()) {
                    Files.deleteIfExists(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Path fresh = Files.createTempFile(folder.getParent(), "knowledge", ".new");
                    Files.writeString(fresh, change.getValue());
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("save own knowledge in " + folder, cause);
        }
    }

    /** Own knowledge that could be saved; made only of paths that own knowledge may have. */
    public record Draft(KnowledgeFiles files, Map<String, String> changed) {
        /** Whether a place in the knowledge files, such as that of a sense, is in a changed file. */
        public boolean holds(String place) {
            return changed.keySet().stream().anyMatch(path -> place.startsWith("own:" + path + ":"));
        }
    }
}
