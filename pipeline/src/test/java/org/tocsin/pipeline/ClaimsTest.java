package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.Claim.QuoteType;
import org.tocsin.model.claim.Claim.Resolution;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.text.Document;

/** Who says what across a whole article: names, nouns, pronouns, quotations that go on. */
class ClaimsTest {
    private static final Pipeline PIPELINE = Shared.PIPELINE;

    @Test
    void aSurnameInAnotherSpellingAndAPronounAreTheOneNamedBefore() {
        String text = "\"The strait is closed,\" Akper Hasanov, an Azerbaijani analyst, told the paper.\n\n"
                + "Gasanov recalled that the port had burned. He said nobody would rebuild it.";

        assertThat(speakers(text)).containsExactly("Akper Hasanov", "Akper Hasanov", "Akper Hasanov");
        assertThat(claims(text))
                .extracting(Claim::resolution)
                .containsExactly(Resolution.NAME, Resolution.NAME, Resolution.PRONOUN);
        assertThat(claims(text)).extracting(Claim::role).containsOnly("Azerbaijani analyst");
    }

    @Test
    void aNounMeansTheOneWhoIsOneAndAPronounTheOneWhoCanBe() {
        String text =
                "Olena Kovalenko, a Ukrainian economist, said the hryvnia would fall. Peter Brandt, a German banker, said it "
                        + "would not.\n\n\"I have seen worse,\" the banker said. \"Much worse.\"\n\n\"So have I,\" she said.";

        assertThat(speakers(text))
                .containsExactly("Olena Kovalenko", "Peter Brandt", "Peter Brandt", "Olena Kovalenko");
    }

    @Test
    void aMinistryAndItAreTheMinistryNamedBefore() {
        String text =
                "The Defence Ministry said on Monday that the base was safe. The ministry said the fleet had left.\n\n"
                        + "It added that the crew was well.";

        assertThat(speakers(text))
                .containsExactly("The Defence Ministry", "The Defence Ministry", "The Defence Ministry");
    }

    @Test
    void aQuotationThatGoesOnBelongsToItsClaimAlsoInTheNextParagraph() {
        String text = "\"We were told to wait,\" said Maria Silva, a nurse.\n\n"
                + "\"Nobody came until morning. The roof had gone.\"\n\nThe mayor left on Friday.";

        Claim claim = claims(text).get(0);

        assertThat(claims(text)).hasSize(1);
        assertThat(words(claim, text))
                .isEqualTo("\"We were told to wait,\" + \"Nobody came until morning. The roof had gone.\"");
        assertThat(claim.quoteType()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void sentencesBehindASpeakerInThePresentTenseGoOnWithThemUntilTheParagraphEnds() {
        String text =
                "The front will hold, says Taras Melnyk, a retired colonel. The reserves are close. The winter will "
                        + "help.\n\nThe army moved two brigades on Friday.";

        assertThat(speakers(text)).containsExactly("Taras Melnyk", "Taras Melnyk", "Taras Melnyk");
        assertThat(claims(text))
                .extracting(Claim::modality)
                .containsExactly(Modality.PREDICTION, Modality.ASSERTION, Modality.PREDICTION);
    }

    @Test
    void behindThePastTenseTheOutletSpeaksAgain() {
        String text = "The front will hold, said Taras Melnyk, a retired colonel. The reserves are close.";

        assertThat(claims(text)).hasSize(1);
    }

    @Test
    void wordsPutIntoAnothersMouthAreTheSpeakers() {
        String text = "\"The president told us that the war was over. They say, why do you worry?\" the clerk said.";

        assertThat(speakers(text)).containsExactly("the clerk");
    }

    @Test
    void anAgencyInsideASpeakersWordsIsAClaimOfItsOwnThatTheSpeakerPassesOn() {
        String text = "The minister said losses were heavy (40 tanks, according to the agency).";

        assertThat(speakers(text)).containsExactlyInAnyOrder("The minister", "the agency");
        assertThat(claims(text))
                .filteredOn(claim -> claim.via() != null)
                .extracting(Claim::via)
                .containsExactly("The minister");
    }

    @Test
    void theOutletsOwnVoiceIsNoClaim() {
        assertThat(claims("The army moved two brigades on Friday. The strait is closed to tankers."))
                .isEmpty();
    }

    @Test
    void aCondemnationIsAgainstTheOneCondemnedAndSupportIsForTheOneSupported() {
        assertThat(claims("France condemned Russia. Turkey praised Azerbaijan."))
                .flatExtracting(Claim::stances)
                .extracting(stance -> stance.country() + " " + stance.polarity())
                .containsExactly("RUS -1", "AZE 1");
    }

    @Test
    void saysWhatASpeakerDoesWithTheContent() {
        String text = "Kenya denied that its troops had crossed. Kenya vowed to stay. Kenya demanded that Sudan leave. "
                + "Kenya warned that prices would rise. Kenya asked whether talks would resume. "
                + "Kenya said that if talks failed, it would leave. Kenya threatened to close the border.";

        assertThat(claims(text))
                .extracting(Claim::modality)
                .containsExactly(
                        Modality.DENIAL,
                        Modality.PROMISE,
                        Modality.DEMAND,
                        Modality.PREDICTION,
                        Modality.QUESTION,
                        Modality.CONDITION,
                        Modality.THREAT);
    }

    @Test
    void anEventInAQuotationIsClaimedByWhomTheClaimNames() {
        String text =
                "\"Kenyan troops shelled the Somali town on Monday,\" the mayor said. \"They also arrested two Somali "
                        + "journalists.\"";

        List<Event> events = PIPELINE.code(Document.of("story", text)).events();

        assertThat(events).extracting(Event::status).isNotEmpty().containsOnly(Status.CLAIMED);
        assertThat(events)
                .extracting(event -> name(event.attribution().speaker()).toLowerCase(Locale.ROOT))
                .containsOnly("the mayor");
    }

    @Test
    void allSpansLieInTheText() {
        String text =
                "“We stay,” said Ana Cruz. “We fight.”\n\n''Never,'' he said: nobody asked «why», according to a report (PDF).";

        for (Claim claim : claims(text)) {
            assertThat(claim.content()).allMatch(span -> span.end() <= text.length());
            Party speaker = claim.speaker();
            if (speaker != null && speaker.span() != null) {
                assertThat(speaker.text()).isEqualTo(speaker.span().of(text));
            }
        }
    }

    private static List<Claim> claims(String text) {
        return PIPELINE.claims(Document.of("story", text)).claims();
    }

    private static List<String> speakers(String text) {
        return claims(text).stream().map(claim -> name(claim.speaker())).toList();
    }

    private static String name(@org.jspecify.annotations.Nullable Party speaker) {
        return speaker == null ? "nobody" : speaker.name();
    }

    private static String words(Claim claim, String text) {
        return claim.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
    }
}
