package org.tocsin.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Where;

/**
 * Made-up happenings, the same for the same number: ten years of them, countries, acts and towns by Zipf's law, so that a few dyads have most of
 * them, as in the world.
 */
final class SyntheticWorld {
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    static final int DAYS = 3653;
    private static final int TOWNS = 3000;
    private static final int WORDS = 20_000;
    private static final int MINISTRIES = 40;
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<String> COUNTRIES = countries();
    private static final List<String> SECTORS = List.of("GOV", "MIL", "COP", "CVL", "OPP", "JUD");
    private static final String[] WORD = words();

    private final int happenings;

    /** So many, evenly over the years. */
    SyntheticWorld(int happenings) {
        this.happenings = happenings;
    }

    /**
     * Something that happens.
     *
     * @param quadClass as in the contract
     * @param place absent where nobody knows it
     * @param words that reports of it use
     */
    record Happening(
            int number,
            LocalDate day,
            Act act,
            int quadClass,
            double goldstein,
            Party actor,
            Party recipient,
            @Nullable Where place,
            List<String> words) {}

    int size() {
        return happenings;
    }

    Happening happening(int number) {
        Random random = new Random(number * 0x9e3779b97f4a7c15L);
        int rank = zipf(TYPES.size(), random);
        String mode = random.nextBoolean() ? "mode" + random.nextInt(4) : null;
        String root = String.format(Locale.ROOT, "%02d", 2 + rank);
        double goldstein = 8 - rank;
        return new Happening(
                number,
                dayOf(number, happenings),
                new Act(TYPES.get(rank), mode, root + random.nextInt(5)),
                rank < 4 ? 1 : rank < 7 ? 2 : rank < 11 ? 3 : 4,
                goldstein,
                party(random),
                party(random),
                random.nextInt(10) < 6 ? place(random) : null,
                IntStream.range(0, 14).mapToObj(i -> word(random)).toList());
    }

    /** The day that has a place among so many. */
    static LocalDate dayOf(int number, int of) {
        return FIRST_DAY.plusDays(Math.min(DAYS - 1, (long) number * DAYS / of));
    }

    static Party party(Random random) {
        String country = country(random);
        String sector = SECTORS.get(zipf(SECTORS.size(), random));
        String name = "Ministry " + zipf(MINISTRIES, random) + " of " + country;
        return new Party(null, name, name, country, List.of(sector), null, null);
    }

    private static Where place(Random random) {
        int number = zipf(TOWNS, random);
        String town = "Town " + number;
        Where.Precision precision = switch (number % 5) {
            case 3 -> Where.Precision.REGION;
            case 4 -> Where.Precision.COUNTRY;
            default -> Where.Precision.CITY;
        };
        boolean isPoint = precision == Where.Precision.CITY;
        return new Where(
                town,
                COUNTRIES.get(number % COUNTRIES.size()),
                isPoint ? (Double) (number * 7 % 120 - 60.0) : null,
                isPoint ? (Double) (number * 13 % 340 - 170.0) : null,
                precision,
                null,
                town);
    }

    /** The countries, those with most happenings first. */
    static String country(int rank) {
        return COUNTRIES.get(rank);
    }

    private static String country(Random random) {
        return COUNTRIES.get(zipf(COUNTRIES.size(), random));
    }

    static String word(Random random) {
        return WORD[zipf(WORDS, random)];
    }

    /** A number from 0 on; each is drawn in inverse proportion to itself, roughly. */
    static int zipf(int ranks, Random random) {
        return (int) Math.min(ranks - 1, Math.exp(random.nextDouble() * Math.log(ranks)) - 1);
    }

    private static List<String> countries() {
        List<String> first =
                List.of("USA", "RUS", "CHN", "UKR", "ISR", "IRN", "TUR", "FRA", "DEU", "AZE", "ARM", "SYR");
        List<String> others = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream()
                .filter(code -> !first.contains(code))
                .sorted()
                .limit(170)
                .toList();
        return IntStream.range(0, first.size() + others.size())
                .mapToObj(i -> i < first.size() ? first.get(i) : others.get(i - first.size()))
                .toList();
    }

    /** Words without meaning, and some that a user would search for, common and rare ones. */
    private static String[] words() {
        String[] words = IntStream.range(0, WORDS)
                .mapToObj(i -> Integer.toString(i * 31 + 7, 26).replaceAll("\\d", "e"))
                .toArray(String[]::new);
        words[10] = "police";
        words[30] = "minister";
        words[100] = "border";
        words[400] = "detained";
        words[2000] = "consulate";
        words[15_000] = "gendarmerie";
        return words;
    }
}
