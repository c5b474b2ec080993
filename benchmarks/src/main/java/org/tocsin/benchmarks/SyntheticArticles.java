package org.tocsin.benchmarks;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Prints made-up articles as JSON Lines, one to ten of each happening, for {@code benchmarks/stories.sh}: {@code SyntheticArticles ARTICLES [SEED]}. Words
 * are drawn by Zipf's law, happenings share towns and kinds, outlets add their boilerplate, one article in ten is a wire copy. The id of an
 * article ends in the number of its happening.
 */
public final class SyntheticArticles {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 365;
    private static final int OUTLETS = 400;
    private static final int WORDS = 30_000;
    private static final int TOWNS = 3_000;
    private static final int SURNAMES = 20_000;

    private final Random random;
    private final int articles;

    private SyntheticArticles(int articles, long seed) {
        this.articles = articles;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        new SyntheticArticles(articles, seed).print(out);
        out.flush();
    }

    private void print(PrintStream out) {
        int printed = 0;
        for (int happening = 0; printed < articles; happening++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            String town = name("T", zipf(TOWNS));
            List<String> persons = IntStream.range(0, 3)
                    .mapToObj(i -> name("F", zipf(500)) + " " + name("S", zipf(SURNAMES)))
                    .toList();
            List<String> theme = words(25);
            String wire = body(town, persons, theme, day);
            int reports = Math.min(articles - printed, 1 + random.nextInt(10));
            for (int i = 0; i < reports; i++) {
                String text = random.nextInt(10) == 0 ? wire : body(town, persons, theme, day);
                int outlet = zipf(OUTLETS);
                out.printf(
                        "{\"id\":\"a%d-%d\",\"title\":\"%s\",\"text\":\"%s\",\"published\":\"%s\",\"outlet\":\"outlet%d\"}%n",
                        printed++,
                        happening,
                        title(town, persons, theme),
                        text + " Subscribe to Outlet" + outlet + " Morning Brief.",
                        day.plusDays(random.nextInt(3)),
                        outlet);
            }
        }
    }

    private String title(String town, List<String> persons, List<String> theme) {
        String who = random.nextBoolean() ? persons.get(0) : persons.get(1);
        return theme.get(random.nextInt(5)) + " " + theme.get(random.nextInt(10)) + " in " + town + " " + who;
    }

    private String body(String town, List<String> persons, List<String> theme, LocalDate day) {
        List<String> words = new ArrayList<>(List.of(town, "police", "said", "on", weekday(day), "that"));
        for (int i = 0; i < 300; i++) {
            int kind = random.nextInt(20);
            if (kind == 0) {
                words.add(persons.get(random.nextInt(3)));
            } else if (kind == 1) {
                words.add(town);
            } else if (kind < 5) {
                words.add(theme.get(random.nextInt(theme.size())));
            } else if (kind == 5) {
                words.add("end. " + name("S", zipf(SURNAMES)));
            } else {
                words.add(word(zipf(WORDS)));
            }
        }
        return String.join(" ", words) + ".";
    }

    private List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word(zipf(WORDS))).toList();
    }

    private static String weekday(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String word(int rank) {
        return letters(rank);
    }

    private static String name(String kind, int rank) {
        return kind + letters(rank);
    }

    private static String letters(int rank) {
        StringBuilder letters = new StringBuilder("o");
        for (int rest = rank + 1; rest > 0; rest /= 20) {
            letters.append("bcdfghklmnprstvwxzay".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return letters.toString();
    }

    /** A rank from 0, drawn by Zipf's law with exponent 1: the inverse of its continuous form. */
    private int zipf(int ranks) {
        return (int) Math.min(ranks - 1, Math.exp(random.nextDouble() * Math.log(ranks)) - 1);
    }
}
