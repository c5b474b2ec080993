package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluation.ExampleCheck;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.local.lexicon.OwnLexicon.Draft;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Own knowledge that a command is given: files, names, and the data folder that they are for. */
final class DraftOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Sense files (NAME.senses) and tables of entities (NAME.tsv); one of the same name is replaced.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--alias",
            paramLabel = "ENTITY=NAME",
            description = "One more name for an entity that the tables know, e.g. vladimir_putin=Poutine.")
    @Nullable
    String alias;

    @Mixin
    StoreOptions place = new StoreOptions();

    OwnLexicon lexicon() {
        return new OwnLexicon(place.address().knowledge(), KnowledgeFiles.bundled());
    }

    /** @throws KnowledgeException if a file cannot be read or is no knowledge */
    Draft draft(OwnLexicon lexicon) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Path file : files) {
            changed.put(path(file), text(file));
        }
        if (alias != null) {
            int equals = alias.indexOf('=');
            if (equals < 1 || equals == alias.length() - 1) {
                throw new KnowledgeException("--alias: expected ENTITY=NAME, got '" + alias + "'");
            }
            changed.putAll(lexicon.withAlias(alias.substring(0, equals), alias.substring(equals + 1)));
        }
        return lexicon.draft(changed);
    }

    private static String path(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".senses")) {
            return "senses/" + name;
        }
        if (name.endsWith(".tsv")) {
            return "actors/entities/" + name;
        }
        throw new KnowledgeException(file + ": expected a sense file (.senses) or a table of entities (.tsv)");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new KnowledgeException(file + ": cannot be read as UTF-8 text (" + fault + ")");
        }
    }

    /** What is wrong with the examples of the senses that a draft changes, a line each. */
    static List<String> faults(Draft draft, Pipeline pipeline) {
        ExampleCheck check = new ExampleCheck(pipeline);
        return pipeline.coder().lexicon().senses().stream()
                .filter(sense -> draft.holds(sense.place()))
                .flatMap(sense -> check.faults(sense).stream())
                .toList();
    }
}
