package org.tocsin.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.Report;
import org.tocsin.model.series.Happening;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.table.StoredArticle;

/**
 * Made-up records as a store would hold them, the same for the same numbers: articles of some 2,400 letters with ten events and three claims each;
 * countries, acts and towns by Zipf's law; happenings that one or several neighbouring articles tell, over ten years.
 */
final class SyntheticRecords {
    static final int EVENTS_OF_ARTICLE = 10;
    private static final int CLAIMS_OF_ARTICLE = 3;
    private static final int COUNTRIES = 180;
    private static final int DAYS = 3653;
    private static final int TRAIT_BYTES = 250;
    private static final int WORDS = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final String[] WORD = IntStream.range(0, WORDS)
            .mapToObj(i -> Integer.toString(i * 31 + 7, 26).replaceAll("\\d", "e"))
            .toArray(String[]::new);

    private static final List<EventType> TYPES = List.of(EventType.values());

    private final int articles;

    /** Records of so many articles, published evenly over ten years. */
    SyntheticRecords(int articles) {
        this.articles = articles;
    }

    /** All that is read off some neighbouring articles. */
    record Portion(
            List<StoredArticle> articles,
            List<EventRecord> events,
            List<ClaimRecord> claims,
            Map<EventId, Set<MergeKey>> keys,
            Map<EventId, byte[]> traits,
            List<Incident> incidents) {

        List<Happening> happenings() {
            List<Happening> happenings = new ArrayList<>();
            for (Incident incident : incidents) {
                LocalDate day = incident.when().start();
                if (day != null) {
                    happenings.add(new Happening(
                            incident.id().value(),
                            day,
                            day,
                            incident.actors().get(0).countryCode().orElseThrow(),
                            incident.recipients().get(0).countryCode().orElseThrow(),
                            incident.act().plover().map(Enum::name).orElseThrow(),
                            incident.quadClass(),
                            incident.goldstein(),
                            incident.ploverScore(),
                            incident.reports().size(),
                            null));
                }
            }
            return happenings;
        }

        Map<IncidentId, List<Report>> reports() {
            Map<IncidentId, List<Report>> reports = new HashMap<>();
            incidents.forEach(incident -> reports.put(incident.id(), incident.reports()));
            return reports;
        }
    }

    /** The records of the articles from one number to another. Some happenings of the portion are told by several of its articles. */
    Portion portion(int from, int to) {
        Random random = new Random(from);
        List<StoredArticle> stored = new ArrayList<>();
        List<EventRecord> events = new ArrayList<>();
        List<ClaimRecord> claims = new ArrayList<>();
        Map<EventId, Set<MergeKey>> keys = new HashMap<>();
        Map<EventId, byte[]> traits = new HashMap<>();
        Map<IncidentId, List<EventRecord>> told = new HashMap<>();
        for (int i = from; i < to; i++) {
            Document document = document(i, random);
            stored.add(stored(document));
            for (int k = 0; k < EVENTS_OF_ARTICLE; k++) {
                boolean isNew = random.nextInt(10) < 6 || events.isEmpty();
                Event pattern = isNew
                        ? null
                        : events.get(random.nextInt(events.size())).report().event();
                EventRecord event = event(i * EVENTS_OF_ARTICLE + k, document, pattern, random);
                EventId id = event.report().event().id();
                events.add(event);
                told.computeIfAbsent(incident(event), any -> new ArrayList<>()).add(event);
                keys.put(id, keys(event.report().event()));
                byte[] trait = new byte[TRAIT_BYTES];
                random.nextBytes(trait);
                traits.put(id, trait);
            }
            for (int k = 0; k < CLAIMS_OF_ARTICLE; k++) {
                claims.add(claim(i * CLAIMS_OF_ARTICLE + k, document, random));
            }
        }
        List<Incident> incidents = new ArrayList<>();
        told.forEach((id, reports) -> incidents.add(incident(id, reports)));
        return new Portion(stored, events, claims, keys, traits, incidents);
    }

    private Document document(int number, Random random) {
        LocalDate day = FIRST_DAY.plusDays((long) number * DAYS / articles);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < EVENTS_OF_ARTICLE + CLAIMS_OF_ARTICLE; i++) {
            text.append(sentence(random)).append('\n');
        }
        return new Document(
                new DocumentId(hash(number)),
                text.toString(),
                sentence(random),
                day,
                "Outlet " + zipf(300, random),
                "https://outlet.example/" + number,
                "en");
    }

    private static StoredArticle stored(Document document) {
        String origin = String.valueOf(document.url());
        return new StoredArticle(
                document,
                origin,
                1,
                null,
                ContentHash.of(String.valueOf(document.title()), document.text()),
                null,
                "given",
                document.id(),
                null,
                NOW);
    }

    /** An event; one that tells what another tells takes act, sides, day and place from it. */
    private static EventRecord event(int number, Document document, @Nullable Event pattern, Random random) {
        int start = number % EVENTS_OF_ARTICLE * 170;
        Passage sentence =
                new Passage(new TextSpan(start, start + 150), document.text().substring(start, start + 150));
        Passage trigger = new Passage(
                new TextSpan(start + 20, start + 28), document.text().substring(start + 20, start + 28));
        int rank = zipf(TYPES.size(), random);
        EventType type = TYPES.get(rank);
        LocalDate day = document.publicationDay().orElseThrow().minusDays(random.nextInt(3));
        Event event = new Event(
                new EventId(hash(number)),
                number % EVENTS_OF_ARTICLE,
                sentence,
                new Event.Trigger(trigger, true),
                pattern != null ? pattern.act() : new Act(type, "mode" + random.nextInt(4), "" + (100 + number % 100)),
                pattern != null ? pattern.actors() : List.of(party(random)),
                pattern != null ? pattern.recipients() : List.of(party(random)),
                List.of("diplomatic"),
                rank % 4 + 1,
                -5,
                -5.0,
                Status.ASSERTED,
                Attribution.byOutlet(document.outlet()),
                pattern != null ? pattern.when() : new When(day, day, When.Precision.DAY, When.Basis.TEXT, "on Friday"),
                pattern != null ? pattern.where() : where(random),
                List.of(new Figure(
                        "detained",
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        Figure.Operator.EQUAL,
                        "people",
                        new TextSpan(start + 40, start + 43),
                        "ten")),
                new Event.Why("coerce.detain", List.of()));
        return new EventRecord(Report.of(event, document), List.of(), "2024.03", "0.1.0");
    }

    private static Where where(Random random) {
        String town = "Town " + zipf(3000, random);
        return new Where(
                town,
                country(zipf(COUNTRIES, random)),
                random.nextDouble() * 90,
                random.nextDouble() * 180,
                Where.Precision.CITY,
                new TextSpan(5, 10),
                town);
    }

    /** The happening that an event tells: the same for events with the same act, sides, day and place. */
    private static IncidentId incident(EventRecord written) {
        Event event = written.report().event();
        return new IncidentId("i" + hash(Objects.hash(key(event), String.valueOf(event.where()))));
    }

    private static String key(Event event) {
        return event.act() + " " + event.actors().get(0).name() + " "
                + event.recipients().get(0).name() + " " + event.when().start();
    }

    private static Incident incident(IncidentId id, List<EventRecord> events) {
        Event first = events.get(0).report().event();
        List<Report> reports = events.stream().map(EventRecord::report).toList();
        return new Incident(
                id,
                reports,
                first.act(),
                first.actors(),
                first.recipients(),
                first.status(),
                first.quadClass(),
                first.goldstein(),
                first.ploverScore(),
                first.when(),
                List.of(),
                first.where(),
                List.of(),
                List.of(),
                new Corroboration(reports.size(), reports.size(), 1, 0, 1, 1));
    }

    /** Five keys, as a dated event with two sides has: reports of one happening share them. */
    private static Set<MergeKey> keys(Event event) {
        Set<MergeKey> keys = new TreeSet<>();
        long seed = key(event).hashCode() * 0x9e3779b97f4a7c15L;
        for (int i = 1; i <= 5; i++) {
            keys.add(new MergeKey(seed * i ^ seed >>> 29));
        }
        return keys;
    }

    private static ClaimRecord claim(int number, Document document, Random random) {
        int start = (EVENTS_OF_ARTICLE + number % CLAIMS_OF_ARTICLE) * 150;
        TextSpan content = new TextSpan(start + 30, start + 120);
        Claim claim = new Claim(
                new ClaimId("c" + hash(number)),
                EVENTS_OF_ARTICLE,
                party(random),
                "foreign minister",
                Claim.Resolution.NAME,
                List.of(new TextSpan(start + 10, start + 14)),
                Claim.QuoteType.INDIRECT,
                List.of(content),
                Modality.ASSERTION,
                List.of(),
                null);
        return new ClaimRecord(claim, new TextSpan(start, start + 150), document);
    }

    private static Party party(Random random) {
        String country = country(zipf(COUNTRIES, random));
        String name = "Ministry " + zipf(40, random) + " of " + country;
        return new Party(new TextSpan(0, 9), name, name, country, List.of("GOV"), null, null);
    }

    static String country(int rank) {
        return "" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26) + "X";
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 180) {
            words.append(WORD[zipf(WORDS, random)]).append(' ');
        }
        return words.toString();
    }

    /** Sixteen hexadecimal digits that are spread like those of a hash. */
    private static String hash(int number) {
        long mixed = (number + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        return String.format("%016x", mixed ^ mixed >>> 27);
    }

    static EventId eventId(int number) {
        return new EventId(hash(number));
    }

    static DocumentId articleId(int number) {
        return new DocumentId(hash(number));
    }

    private static int zipf(int ranks, Random random) {
        return (int) Math.min(ranks - 1, Math.exp(random.nextDouble() * Math.log(ranks)) - 1);
    }
}
