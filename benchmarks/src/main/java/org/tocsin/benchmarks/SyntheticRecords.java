package org.tocsin.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.incident.Report;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.table.StoredArticle;

/**
 * Made-up articles with what would be read off them, the same for the same numbers: some 2,400 letters, ten events, three claims and three figures
 * each. Neighbouring articles tell of the same happenings; some differ in figures, some claim or deny what others assert.
 */
final class SyntheticRecords {
    static final int EVENTS_OF_ARTICLE = 10;
    private static final int CLAIMS_OF_ARTICLE = 3;
    private static final int HAPPENINGS_OF_ARTICLE = 6;
    private static final int FIGURE_OF_EVENTS = 3;
    private static final int NEIGHBOURHOOD = 24;
    private static final int OUTLETS = 300;
    private static final String VERSION = "2025.01";

    private final int articles;
    private final SyntheticWorld world;

    /** A world that so many articles tell of. Articles with higher numbers, if asked for, are spread over the same years. */
    SyntheticRecords(int articles) {
        this.articles = articles;
        this.world = new SyntheticWorld(articles * HAPPENINGS_OF_ARTICLE);
    }

    /** All that is read off some articles. */
    record Portion(
            List<StoredArticle> articles,
            List<EventRecord> events,
            List<ClaimRecord> claims,
            List<FigureRecord> figures) {}

    /** The records of the articles from one number to another. */
    Portion portion(int from, int to) {
        Portion portion = new Portion(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int number = from; number < to; number++) {
            add(number, portion);
        }
        return portion;
    }

    /** The same for articles beyond the known ones, so many in all, evenly over the years. */
    Portion later(int count) {
        Portion portion = new Portion(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int number = articles; number < articles + count; number++) {
            add(number, portion);
        }
        return portion;
    }

    private void add(int number, Portion portion) {
        Random random = new Random(number);
        int place = number < articles ? number : (int) ((number - articles) * 7919L % articles);
        Text text = new Text();
        List<Told> told = new ArrayList<>();
        for (int chosen : happenings(place, random)) {
            told.add(tell(text, world.happening(chosen), random));
        }
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < CLAIMS_OF_ARTICLE; i++) {
            said.add(say(text, random));
        }
        LocalDate day = SyntheticWorld.dayOf(place, articles).plusDays(1);
        Document document = new Document(
                articleId(number),
                text.words.toString(),
                "Report " + number + ": " + SyntheticWorld.word(random) + " " + SyntheticWorld.word(random),
                day,
                outlet(SyntheticWorld.zipf(OUTLETS, random)),
                "https://outlet.example/" + number,
                "en");
        portion.articles.add(stored(document, day));
        for (int i = 0; i < told.size(); i++) {
            EventRecord event = event(number * EVENTS_OF_ARTICLE + i, document, told.get(i), i, random);
            portion.events.add(event);
            if (i % FIGURE_OF_EVENTS == 0) {
                portion.figures.add(figure(event.report().event(), document));
            }
        }
        for (int i = 0; i < said.size(); i++) {
            portion.claims.add(claim(number * CLAIMS_OF_ARTICLE + i, document, said.get(i), random));
        }
    }

    /** The happenings of an article, each once. */
    private Set<Integer> happenings(int place, Random random) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < EVENTS_OF_ARTICLE) {
            int number = place * HAPPENINGS_OF_ARTICLE + random.nextInt(2 * NEIGHBOURHOOD) - NEIGHBOURHOOD;
            chosen.add(Math.max(0, Math.min(world.size() - 1, number)));
        }
        return chosen;
    }

    /** A text that grows by sentences, and where its words stand. */
    private static final class Text {
        private final StringBuilder words = new StringBuilder();
        private int start;

        void begin() {
            start = words.length();
        }

        TextSpan add(String piece) {
            TextSpan span = new TextSpan(words.length(), words.length() + piece.length());
            words.append(piece).append(' ');
            return span;
        }

        Passage end() {
            words.setCharAt(words.length() - 1, '.');
            Passage sentence = passage(new TextSpan(start, words.length()));
            words.append('\n');
            return sentence;
        }

        Passage passage(TextSpan span) {
            return new Passage(span, words.substring(span.start(), span.end()));
        }
    }

    private record Told(
            SyntheticWorld.Happening happening,
            Passage sentence,
            TextSpan actor,
            Passage trigger,
            TextSpan recipient,
            @Nullable TextSpan place,
            TextSpan figure,
            int people) {}

    private static Told tell(Text text, SyntheticWorld.Happening happening, Random random) {
        text.begin();
        TextSpan actor = text.add(happening.actor().name());
        TextSpan trigger = text.add(happening.words().get(0));
        TextSpan recipient = text.add(happening.recipient().name());
        for (String word : happening.words()) {
            text.add(random.nextInt(5) == 0 ? SyntheticWorld.word(random) : word);
        }
        TextSpan place = null;
        if (happening.place() != null && random.nextInt(4) > 0) {
            text.add("in");
            place = text.add(happening.place().name());
        }
        int people = happening.number() % 50 + 2 + (random.nextInt(5) == 0 ? 1 : 0);
        TextSpan figure = text.add(String.valueOf(people));
        text.add("people");
        return new Told(happening, text.end(), actor, text.passage(trigger), recipient, place, figure, people);
    }

    private static EventRecord event(int number, Document document, Told told, int index, Random random) {
        SyntheticWorld.Happening happening = told.happening;
        Event event = new Event(
                eventId(number),
                index,
                told.sentence,
                new Event.Trigger(told.trigger, true),
                happening.act(),
                List.of(at(happening.actor(), told.actor)),
                List.of(at(happening.recipient(), told.recipient)),
                List.of(number % 3 == 0 ? "diplomatic" : "military"),
                happening.quadClass(),
                happening.goldstein(),
                happening.goldstein(),
                status(random),
                random.nextInt(5) == 0
                        ? new Attribution(SyntheticWorld.party(random), told.trigger, document.outlet(), null)
                        : Attribution.byOutlet(document.outlet()),
                random.nextInt(10) == 0
                        ? When.UNKNOWN
                        : new When(happening.day(), happening.day(), When.Precision.DAY, When.Basis.TEXT, "on Friday"),
                told.place == null ? null : happening.place(),
                index % FIGURE_OF_EVENTS == 0 ? List.of(figure(told)) : List.of(),
                new Event.Why("coerce.detain", List.of()));
        return new EventRecord(Report.of(event, document), List.of(), VERSION, VERSION);
    }

    private static Figure figure(Told told) {
        BigDecimal number = BigDecimal.valueOf(told.people);
        return new Figure(
                "detained", number, number, Figure.Operator.EQUAL, "people", told.figure, String.valueOf(told.people));
    }

    private static FigureRecord figure(Event event, Document document) {
        return new FigureRecord(
                new StatedFigure(
                        new FigureId("f" + event.id().value()),
                        event.sentence(),
                        event.figures().get(0),
                        "people",
                        event.attribution().speaker(),
                        event.id(),
                        null),
                document);
    }

    private static Party at(Party party, TextSpan span) {
        return new Party(span, party.text(), party.name(), party.country(), party.sectors(), party.entity(), null);
    }

    private static Status status(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> Status.DENIED;
            case 1, 2 -> Status.CLAIMED;
            case 3 -> Status.DEMANDED;
            case 4 -> Status.PREDICTED;
            case 5 -> Status.BACKGROUND;
            default -> Status.ASSERTED;
        };
    }

    private record Said(Passage sentence, Party speaker, TextSpan cue, TextSpan content, Party about) {}

    private static Said say(Text text, Random random) {
        Party speaker = SyntheticWorld.party(random);
        Party about = SyntheticWorld.party(random);
        text.begin();
        TextSpan name = text.add(speaker.name());
        TextSpan cue = text.add("said that");
        TextSpan first = text.add(about.name());
        TextSpan last = first;
        for (int i = 0; i < 18; i++) {
            last = text.add(SyntheticWorld.word(random));
        }
        return new Said(text.end(), at(speaker, name), cue, new TextSpan(first.start(), last.end()), at(about, first));
    }

    private static ClaimRecord claim(int number, Document document, Said said, Random random) {
        Claim claim = new Claim(
                new ClaimId("c" + hash(number)),
                EVENTS_OF_ARTICLE,
                said.speaker,
                "foreign minister",
                Claim.Resolution.NAME,
                List.of(said.cue),
                Claim.QuoteType.INDIRECT,
                List.of(said.content),
                random.nextInt(10) == 0 ? Modality.PREDICTION : Modality.ASSERTION,
                random.nextInt(3) == 0
                        ? List.of(new Claim.Stance(said.about.name(), said.about.country(), -1))
                        : List.of(),
                null);
        return new ClaimRecord(claim, said.sentence.span(), document);
    }

    private static StoredArticle stored(Document document, LocalDate day) {
        return new StoredArticle(
                document,
                String.valueOf(document.url()),
                1,
                null,
                ContentHash.of(String.valueOf(document.title()), document.text()),
                null,
                "given",
                document.id(),
                null,
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static String outlet(int rank) {
        return "Outlet " + rank;
    }

    static EventId eventId(int number) {
        return new EventId(hash(number));
    }

    static DocumentId articleId(int number) {
        return new DocumentId(hash(number));
    }

    /** Sixteen hexadecimal digits that are spread like those of a hash. */
    private static String hash(int number) {
        long mixed = (number + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        return String.format(Locale.ROOT, "%016x", mixed ^ mixed >>> 27);
    }
}
