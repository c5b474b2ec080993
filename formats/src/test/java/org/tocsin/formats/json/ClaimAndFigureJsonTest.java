package org.tocsin.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

class ClaimAndFigureJsonTest {
    private static final Document ARTICLE = new Document(
            new DocumentId("a1"),
            "Kenya's minister said two, \"perhaps three\", were held. Nobody else spoke of them.",
            null,
            null,
            "Daily",
            null,
            null);

    @Test
    void readsTheClaimsThatItWrites() {
        for (Claim claim : List.of(full(), bare())) {
            String line = ClaimJson.line(new ClaimRecord(claim, new TextSpan(0, 54), ARTICLE));

            assertThat(ClaimReader.read(line)).isEqualTo(claim);
        }
    }

    private static Claim full() {
        Party speaker = new Party(
                new TextSpan(0, 16), "Kenya's minister", "Kenya's minister", "KEN", List.of("GOV"), null, null);
        return new Claim(
                new ClaimId("c1"),
                ClaimReader.SENTENCE_UNKNOWN,
                speaker,
                "minister",
                Claim.Resolution.NOMINAL,
                List.of(new TextSpan(17, 21)),
                Claim.QuoteType.MIXED,
                List.of(new TextSpan(22, 25), new TextSpan(28, 41)),
                Modality.ASSERTION,
                List.of(new Claim.Stance("Somalia", "SOM", -1)),
                "the agency");
    }

    private static Claim bare() {
        return new Claim(
                new ClaimId("c2"),
                ClaimReader.SENTENCE_UNKNOWN,
                null,
                null,
                Claim.Resolution.UNSPECIFIED,
                List.of(),
                Claim.QuoteType.INDIRECT,
                List.of(new TextSpan(55, 81)),
                Modality.PREDICTION,
                List.of(),
                null);
    }

    @Test
    void readsTheFiguresThatItWrites() {
        Passage sentence = new Passage(new TextSpan(0, 54), ARTICLE.text().substring(0, 54));
        Figure two = new Figure(
                "detained",
                new BigDecimal("2"),
                new BigDecimal("3"),
                Figure.Operator.RANGE,
                "people",
                new TextSpan(22, 25),
                "two");
        Party sayer = new Party(null, "Kenya's minister", "Kenya's minister", "KEN", List.of("GOV"), null, null);
        for (StatedFigure figure : List.of(
                new StatedFigure(
                        new FigureId("f1"), sentence, two, "them", sayer, new EventId("e1"), new FigureId("f0")),
                new StatedFigure(new FigureId("f2"), sentence, two, "", null, null, null))) {
            String line = FigureJson.line(new FigureRecord(figure, ARTICLE));

            assertThat(FigureReader.read(line)).isEqualTo(figure);
        }
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> ClaimReader.read("{\"resolution\":\"name\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }
}
