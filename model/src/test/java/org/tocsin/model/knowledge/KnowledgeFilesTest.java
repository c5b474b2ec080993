package org.tocsin.model.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

class KnowledgeFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsATableWithoutItsCommentsAndSplitsItsLists() throws IOException {
        write("index.txt", "version 3\nactors.tsv\n");
        write("actors.tsv", "# who\nname\taliases\nNATO\tthe alliance; the bloc\nEU\n");

        KnowledgeFiles files = KnowledgeFiles.in(folder);
        List<Row> rows = files.table("actors.tsv", "name", "aliases");

        assertThat(files.version()).isEqualTo("3");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).list(1)).containsExactly("the alliance", "the bloc");
        assertThat(rows.get(1).list(1)).isEmpty();
        assertThat(rows.get(1).place()).isEqualTo("actors.tsv:4");
    }

    @Test
    void namesAWrongHeaderAndATooLongRow() throws IOException {
        write("index.txt", "version 3\nactors.tsv\n");
        write("actors.tsv", "name\nNATO\tbloc\n");
        KnowledgeFiles files = KnowledgeFiles.in(folder);

        assertThatThrownBy(() -> files.table("actors.tsv", "name", "aliases"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("actors.tsv: expected the header name aliases");
        assertThatThrownBy(() -> files.table("actors.tsv", "name")).hasMessage("actors.tsv:2: 2 cells under 1 columns");
    }

    @Test
    void laysOwnFilesOverTheOthersAndNamesThemInItsVersion() throws IOException {
        write("index.txt", "version 3\nsenses/a.senses\n");
        Files.createDirectories(folder.resolve("senses"));
        write("senses/a.senses", "bundled");
        KnowledgeFiles bundled = KnowledgeFiles.in(folder);

        KnowledgeFiles files = bundled.with(Map.of("senses/a.senses", "own"));

        List<String> names = files.names("senses", ".senses");
        assertThat(names).containsExactly("own:senses/a.senses", "senses/a.senses");
        assertThat(files.read(names.get(0)).get(0).text()).isEqualTo("own");
        assertThat(files.read(names.get(1)).get(0).text()).isEqualTo("bundled");
        assertThat(KnowledgeFiles.isOwn(names.get(0))).isTrue();
        assertThat(files.version()).matches("3\\+[0-9a-f]{8}");
        assertThat(bundled.with(Map.of("senses/a.senses", "owm")).version()).isNotEqualTo(files.version());
        assertThat(bundled.with(folder.resolve("none")).version()).isEqualTo("3");
    }

    @Test
    void takesNoOwnFileThatItDoesNotRead() throws IOException {
        write("index.txt", "version 3\n");
        KnowledgeFiles bundled = KnowledgeFiles.in(folder);

        assertThatThrownBy(() -> bundled.with(Map.of("merge/incidents.tsv", "x")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("own:merge/incidents.tsv: own knowledge is senses/NAME.senses");
        assertThatThrownBy(() -> bundled.with(Map.of("senses/../../x.senses", "x")))
                .isInstanceOf(KnowledgeException.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
