package org.tocsin.ground.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;

class CueLexiconTest {
    private static final String HEADER = "class\twords\tkind\tframes\tmodality\tstance\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyWordOfAClassHasItsFrames() throws IOException {
        CueLexicon lexicon = lexicon("blame\tscold;blame\tverb\tobj\tassertion\t-\n");

        assertThat(lexicon.verbs("blame")).containsExactly(new Cue("blame", Set.of("obj"), Modality.ASSERTION, -1));
        assertThat(lexicon.verbs("scold")).isEqualTo(lexicon.verbs("blame"));
        assertThat(lexicon.nouns("blame")).isEmpty();
    }

    @Test
    void namesEveryFaultOfTheTableByItsLine() {
        assertThatThrownBy(() -> lexicon("""
                        a	say	verbs	clause	assertion
                        b		verb	clause	assertion
                        c	say	verb	clause	opinion
                        d	say	verb	clause	assertion	?
                        """))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("cues.tsv:2: no such kind: 'verbs'")
                .hasMessageContaining("cues.tsv:3: a class needs words and frames")
                .hasMessageContaining("cues.tsv:4: no such modality: 'opinion'")
                .hasMessageContaining("cues.tsv:5: stance is +, - or nothing, not '?'");
    }

    private CueLexicon lexicon(String rows) throws IOException {
        Files.createDirectories(folder.resolve("grammar"));
        Files.writeString(folder.resolve("index.txt"), "version 2026.11\ngrammar/cues.tsv\n");
        Files.writeString(folder.resolve("grammar/cues.tsv"), HEADER + rows);
        return new CueLexicon(KnowledgeFiles.in(folder));
    }
}
