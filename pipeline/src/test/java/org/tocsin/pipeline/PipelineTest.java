package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.TextSpan;

/** The whole flow, from text to events. */
class PipelineTest {
    private static final String STORY = """
            KHARTOUM (Wire) - Sudanese police detained more than 30 Ethiopian farmers near Kassala on June 3.

            They were beaten. Ethiopia demanded on Thursday that Sudan release the farmers. Sudan's foreign ministry denied that
            anyone was hurt. Addis Ababa recalled its ambassador from Khartoum. "We will not negotiate with Ethiopia," the
            minister said.

            If talks fail, Ethiopia could close the border. In 1995 Egypt accused Sudan of sheltering the gunmen.
            """;

    private static final Pipeline PIPELINE = Shared.PIPELINE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Turkish police                        | 2022-11-01 | TUR | COP
            two men                               | 2022-11-01 | -   | -
            Emmanuel Macron                       | 2019-03-01 | FRA | GOV
            Jair Bolsonaro                        | 2021-03-01 | BRA | GOV
            Jair Bolsonaro                        | 2010-03-01 | BRA | LEG
            a former Kenyan finance minister      | 2022-11-01 | KEN | ELI
            the speaker of the Polish parliament  | 2022-11-01 | POL | LEG
            an army accountant                    | 2022-11-01 | -   | MIL
            prosecutors in Guayaquil              | 2022-11-01 | ECU | JUD
            Osaka police                          | 2022-11-01 | JPN | COP
            """)
    void tellsWhoAPhraseMeansOnADay(String phrase, LocalDate day, @Nullable String country, @Nullable String sector) {
        Document document = new Document(new DocumentId("phrase"), phrase, null, day, null, null, null);

        Party party = PIPELINE.coder()
                .partyOf(PIPELINE.annotator().annotate(document))
                .orElseThrow();

        assertThat(party.country()).isEqualTo(country);
        assertThat(party.sectors().stream().findFirst().orElse(null)).isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the same deed in many clauses
            Turkish police detained five journalists.                         | COERCE  | 173 | TUR | -   | ASSERTED
            Five journalists were detained by Turkish police.                 | COERCE  | 173 | TUR | -   | ASSERTED
            The police officers who detained the Greek journalists resigned.  | COERCE  | 173 | -   | GRC | ASSERTED
            The detention of Greek journalists by Turkish police continued.   | COERCE  | 173 | TUR | GRC | ASSERTED
            # operators
            Japan promised to provide food aid to Yemen.                      | AGREE   | 0333 | JPN | YEM | ASSERTED
            Japan refused to provide food aid to Yemen.                       | REJECT  | 1223 | JPN | YEM | ASSERTED
            Japan suspended food aid to Yemen.                                | SANCTION | 1623 | JPN | YEM | ASSERTED
            Yemen urged Japan to provide food aid.                            | REQUEST | 0233 | YEM | JPN | ASSERTED
            Kenya will not extradite the general to Rwanda.                   | REJECT  | 1213 | KEN | RWA | ASSERTED
            Kenya threatened to expel the Rwandan ambassador.                 | THREATEN | 131 | KEN | RWA | ASSERTED
            # who says so, how sure
            Kenya will host the president of Rwanda.                          | AGREE   | 036 | KEN | RWA | PREDICTED
            Kenya expelled the ambassador of Rwanda, the minister said.       | SANCTION | 161 | KEN | RWA | CLAIMED
            Kenya could expel the ambassador of Rwanda.                       | SANCTION | 161 | KEN | RWA | HYPOTHETICAL
            # reciprocal deeds
            The presidents of Kenya and Rwanda met in Dar es Salaam.          | CONSULT | 040 | KEN | RWA | ASSERTED
            """)
    void readsOneDeed(
            String sentence,
            String event,
            String cameoPrefix,
            @Nullable String actor,
            @Nullable String recipient,
            Status status) {
        List<Event> events = code(sentence, null).events();

        assertThat(events)
                .as(sentence + " "
                        + events.stream().map(e -> e.status() + " " + e.act()).toList())
                .anyMatch(
                        found -> found.act().plover().map(Enum::name).orElse("").equals(event)
                                && found.act().cameo().startsWith(cameoPrefix)
                                && found.status() == status
                                && isOf(actor, found.actors())
                                && isOf(recipient, found.recipients()));
    }

    private static boolean isOf(@Nullable String country, List<Party> side) {
        return country == null || side.stream().anyMatch(party -> country.equals(party.country()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya did not expel the ambassador.
            Scientists agree that glaciers are shrinking.
            Heavy snow detained the ferry for an hour.
            The team attacked in the second half and won.
            The shop opened on Monday.
            """)
    void seesNoDeedWhereThereIsNone(String sentence) {
        assertThat(code(sentence, null).events())
                .noneMatch(event -> event.act().type() != null && event.status() == Status.ASSERTED);
    }

    @Test
    void readsAStory() {
        CodedDocument coded = code(STORY, LocalDate.of(2021, 6, 5));

        assertThat(coded.events().stream().map(PipelineTest::brief))
                .contains(
                        "ASSERTED COERCE:arrest 173 [SDN] -> [ETH] 2021-06-03 Kassala",
                        "ASSERTED ASSAULT:beat 182 [SDN] -> [ETH] 2021-06-03 Kassala")
                .anyMatch(line -> line.startsWith("ASSERTED REQUEST:yield 1053 [ETH] -> [SDN] 2021-06-03"))
                .anyMatch(line -> line.startsWith("ASSERTED SANCTION") && line.contains("[ETH] -> [SDN]"))
                .anyMatch(line -> line.startsWith("BACKGROUND ACCUSE") && line.contains("[EGY] -> [SDN] 1995-01-01"))
                .noneMatch(line -> line.startsWith("ASSERTED") && line.contains("CONSULT"));
    }

    private static String brief(Event event) {
        return event.status() + " " + event.act() + " "
                + countries(event.actors()) + " -> "
                + countries(event.recipients()) + " "
                + (event.when().isDated() ? event.when().start() : "undated")
                + (event.where() == null ? "" : " " + event.where().name());
    }

    private static List<@Nullable String> countries(List<Party> side) {
        return side.stream().<@Nullable String>map(Party::country).toList();
    }

    @Test
    void everySpanLiesInTheTextAndHoldsItsWords() {
        CodedDocument coded = code(STORY, LocalDate.of(2021, 6, 5));

        assertThat(coded.events()).isNotEmpty();
        for (Event event : coded.events()) {
            TextSpan sentence = event.sentence().span();
            assertThat(sentence.contains(event.trigger().words().span())).isTrue();
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .filter(party -> party.span() != null)
                    .forEach(party ->
                            assertThat(party.text()).isEqualTo(spanOf(party).of(STORY)));
            event.figures()
                    .forEach(figure ->
                            assertThat(figure.text()).isEqualTo(figure.span().of(STORY)));
        }
    }

    private static TextSpan spanOf(Party party) {
        TextSpan span = party.span();
        return span == null ? new TextSpan(0, 0) : span;
    }

    @Test
    void anArticleIsReadTheSameWhateverWasReadBefore() {
        List<Document> articles = new ArrayList<>();
        for (String sentence : STORY.split("(?<=\\.)\\s+")) {
            articles.add(Document.of("a" + articles.size(), sentence));
        }
        Map<String, List<String>> inOrder = codeAll(articles);

        Collections.shuffle(articles, new Random(7));

        assertThat(codeAll(articles)).isEqualTo(inOrder);
    }

    @Test
    void withoutADayOfPublicationNoDateIsInvented() {
        assertThat(code("Kenya expelled two diplomats on Monday.", null).events())
                .extracting(Event::when)
                .containsOnly(When.UNKNOWN);
    }

    /** All that was read off each article; sentences themselves compare by identity. */
    private static Map<String, List<String>> codeAll(List<Document> articles) {
        Map<String, List<String>> found = new HashMap<>();
        for (Document article : articles) {
            found.put(
                    article.id().value(),
                    PIPELINE.code(article).events().stream()
                            .map(event -> event.id() + " " + event + event.status() + event.when() + event.where())
                            .toList());
        }
        return found;
    }

    private static CodedDocument code(String text, @Nullable LocalDate published) {
        Document document = Document.of("story", text);
        return PIPELINE.code(published == null ? document : document.published(published, "Wire"));
    }
}
