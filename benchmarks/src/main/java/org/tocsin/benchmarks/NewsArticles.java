package org.tocsin.benchmarks;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints made-up news in plain English as JSON Lines, for {@code benchmarks/ingest.sh}: {@code NewsArticles ARTICLES [SEED]}. A happening between two
 * countries is told by one to four outlets, in their own words and with figures that differ; one article in ten is a wire copy, one in five holds no
 * political act. Needs nothing but the JDK: {@code java NewsArticles.java 1000}.
 */
public final class NewsArticles {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 600;
    private static final int OUTLETS = 120;

    private record Country(String name, String adjective, List<String> towns) {}

    private static final List<Country> COUNTRIES = List.of(
            new Country("France", "French", List.of("Paris", "Lyon", "Marseille")),
            new Country("Mali", "Malian", List.of("Bamako", "Gao", "Timbuktu")),
            new Country("Sudan", "Sudanese", List.of("Khartoum", "Nyala", "Port Sudan")),
            new Country("Chad", "Chadian", List.of("Abeche", "Moundou", "Faya")),
            new Country("Serbia", "Serbian", List.of("Belgrade", "Nis", "Novi Sad")),
            new Country("Turkey", "Turkish", List.of("Ankara", "Izmir", "Van")),
            new Country("Greece", "Greek", List.of("Athens", "Patras", "Volos")),
            new Country("India", "Indian", List.of("Delhi", "Jammu", "Amritsar")),
            new Country("Pakistan", "Pakistani", List.of("Lahore", "Quetta", "Karachi")),
            new Country("Poland", "Polish", List.of("Warsaw", "Lublin", "Gdansk")),
            new Country("Belarus", "Belarusian", List.of("Minsk", "Brest", "Grodno")),
            new Country("Kenya", "Kenyan", List.of("Nairobi", "Mombasa", "Kisumu")),
            new Country("Somalia", "Somali", List.of("Mogadishu", "Kismayo", "Baidoa")),
            new Country("Peru", "Peruvian", List.of("Lima", "Cusco", "Puno")),
            new Country("Chile", "Chilean", List.of("Santiago", "Arica", "Iquique")));

    /** $A and $B the two countries, $a and $b their adjectives, $T a town of the second one, $D the weekday, $N a number. */
    private static final List<String> ACTS = List.of(
            "$a soldiers attacked a $b convoy near $T on $D and killed $N people.",
            "$A expelled $N $b diplomats on $D.",
            "$A imposed sanctions on $N $b banks on $D.",
            "Police in $T arrested $N $a citizens on $D.",
            "$A and $B signed an agreement on trade in $T on $D.",
            "The $a foreign minister met his $b counterpart in $T on $D.",
            "$A condemned the arrest of its citizens in $T on $D.",
            "$A sent $N tons of food aid to $B on $D.",
            "The $a government threatened to close its border with $B on $D.",
            "$N protesters marched to the $a embassy in $T on $D.",
            "$A withdrew $N soldiers from the border with $B on $D.",
            "$a warplanes bombed a depot near $T on $D.",
            "The $a president accused $B of spying on $D.",
            "$A released $N $b prisoners on $D.",
            "$A recalled its ambassador from $B on $D.");

    private static final List<String> AFTER = List.of(
            "The $b foreign ministry said that it regretted the step.",
            "The $b government denied that anybody had been hurt in $T.",
            "Analysts said that relations between $A and $B would not mend soon.",
            "\"We shall answer in kind,\" a spokesman for the $b president said.",
            "The $a ambassador said that $N families had left $T.",
            "In response, $B cancelled a visit of $a officials.",
            "Officials in $T put the number at $M, and the opposition spoke of more.",
            "The United Nations called on $A and $B to resume talks.",
            "It was not clear who had given the order.");

    private static final List<String> FILLER = List.of(
            "Markets in $T opened late because of the rain.",
            "The road to the airport was being repaired for the third time this year.",
            "A new bridge is to be ready by the spring, the mayor's office wrote.",
            "The harvest was poor again, and prices of maize rose by $N percent.",
            "Schools in the region begin the term next week.",
            "The team won its last match by two goals.",
            "Temperatures fell below the average of the season.",
            "The museum of $T shows paintings from a private collection.",
            "A local baker has sold bread at the same corner for forty years.",
            "The film opens in cinemas across the country in June.");

    private final Random random;

    private NewsArticles(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        new NewsArticles(seed).print(articles, out);
        out.flush();
    }

    private void print(int articles, PrintStream out) {
        int printed = 0;
        while (printed < articles) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            Country one = one(COUNTRIES);
            Country other = one(COUNTRIES);
            boolean isNews = !one.equals(other) && random.nextInt(5) > 0;
            String town = one(other.towns());
            String act = one(ACTS);
            int number = 2 + random.nextInt(60);
            String wire = text(isNews, act, one, other, town, day, number);
            int reports = Math.min(articles - printed, 1 + random.nextInt(4));
            for (int i = 0; i < reports; i++) {
                boolean isCopy = i > 0 && random.nextInt(4) == 0;
                String text = isCopy ? wire : text(isNews, act, one, other, town, day, number + random.nextInt(3));
                out.printf(
                        "{\"id\":\"n%d\",\"text\":\"%s\",\"published\":\"%s\",\"outlet\":\"Outlet %d\"}%n",
                        printed++,
                        text.replace("\"", "\\\""),
                        day.plusDays(random.nextInt(2)),
                        random.nextInt(OUTLETS));
            }
        }
    }

    private String text(
            boolean isNews, String act, Country one, Country other, String town, LocalDate day, int number) {
        List<String> sentences = new ArrayList<>();
        if (isNews) {
            sentences.add(act);
        }
        int more = 4 + random.nextInt(6);
        for (int i = 0; i < more; i++) {
            sentences.add(isNews && random.nextInt(3) > 0 ? one(AFTER) : one(FILLER));
        }
        return String.join(" ", sentences)
                .replace("$A", one.name())
                .replace("$a", one.adjective())
                .replace("$B", other.name())
                .replace("$b", other.adjective())
                .replace("$T", town)
                .replace("$D", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .replace("$N", String.valueOf(number))
                .replace("$M", String.valueOf(number / 2 + 1));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
