package org.tocsin.code.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventType;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;

class OntologyTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Ontology ontology;

    @BeforeEach
    void writeTables() throws IOException {
        write("index.txt", "version test\nontology/cameo.tsv\nontology/plover.tsv\nontology/composition.tsv\n");
        write("ontology/cameo.tsv", "code\tlabel\tgoldstein\n033\tIntend aid\t5.2\n070\tAid\t7\n0251\tAppeal\t-0.3\n");
        write("ontology/plover.tsv", "event\tmode\tscore\nAGREE\t\t2.5\nAID\t\t10\nREQUEST\t\t0\nREQUEST\tyield\t-1\n");
        write(
                "ontology/composition.tsv",
                "operator\tevent\tcameo\tresult\npromise\tAID\t*\tAGREE 033\nstop\t*\t*\tdrop\n");
        ontology = new Ontology(KnowledgeFiles.in(folder));
    }

    @Test
    void promisedAidIsAnAgreement() {
        Act aid = ontology.act("AID 070", "here");

        assertThat(ontology.compose(Operator.PROMISE, aid)).contains(new Act(EventType.AGREE, null, "033"));
    }

    @Test
    void whatIsDroppedOrUnknownMakesNoAct() {
        Act aid = ontology.act("AID 070", "here");

        assertThat(ontology.compose(Operator.STOP, aid)).isEmpty();
        assertThat(ontology.compose(Operator.THREATEN, aid)).isEmpty();
    }

    @Test
    void tryingIsStillTheAct() {
        Act aid = ontology.act("AID 070", "here");

        assertThat(ontology.compose(Operator.TRY, aid)).contains(aid);
    }

    @Test
    void aModeWithoutAScoreTakesThatOfItsEvent() {
        assertThat(ontology.ploverScore(ontology.act("REQUEST:yield 0251", "here")))
                .contains(-1.0);
        assertThat(ontology.ploverScore(new Act(EventType.REQUEST, null, "0251")))
                .contains(0.0);
        assertThat(ontology.ploverScore(ontology.act("- 033", "here"))).isEmpty();
    }

    @Test
    void codesFallIntoFourClasses() {
        assertThat(Ontology.quadClass(new Act(EventType.AGREE, null, "057"))).isEqualTo(1);
        assertThat(Ontology.quadClass(new Act(EventType.AID, null, "0841"))).isEqualTo(2);
        assertThat(Ontology.quadClass(new Act(EventType.THREATEN, null, "139"))).isEqualTo(3);
        assertThat(Ontology.quadClass(new Act(EventType.ASSAULT, null, "2042"))).isEqualTo(4);
    }

    @Test
    void anUnknownCodeOrModeIsNamedWithItsPlace() {
        assertThatThrownBy(() -> ontology.act("AID 999", "aid.senses:7"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("aid.senses:7: unknown CAMEO code 999");
        assertThatThrownBy(() -> ontology.act("AID:flood 070", "aid.senses:7")).hasMessageContaining("no mode 'flood'");
        assertThatThrownBy(() -> ontology.act("070", "aid.senses:7"))
                .hasMessageContaining("expected EVENT[:mode] CODE");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
