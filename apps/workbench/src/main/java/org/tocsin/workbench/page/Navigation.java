package org.tocsin.workbench.page;

import java.util.List;

/** What the head of every page leads to. */
public final class Navigation {
    /**
     * An entry.
     *
     * @param section the pages that belong to it say this name
     */
    public record Entry(String section, String path, String label) {}

    /** Entries under a title. */
    public record Group(String title, List<Entry> entries) {}

    /** The entries that are always in sight. */
    public static final List<Entry> FIRST = List.of(
            new Entry("home", "/", "Today"),
            new Entry("events", "/events", "Events"),
            new Entry("dyads", "/dyads", "Dyads"),
            new Entry("actors", "/actors", "Actors"),
            new Entry("claims", "/claims", "Claims"),
            new Entry("articles", "/articles", "Articles"),
            new Entry("alerts", "/alerts", "Alerts"),
            new Entry("review", "/review", "Review"));

    /** The entries of the menu. */
    public static final List<Group> MORE = List.of(
            new Group(
                    "Draw",
                    List.of(
                            new Entry("map", "/map", "Map"),
                            new Entry("calendar", "/calendar", "Calendar"),
                            new Entry("network", "/network", "Network"))),
            new Group(
                    "Read",
                    List.of(
                            new Entry("reports", "/reports", "Reports"),
                            new Entry("figures", "/figures", "Figures"),
                            new Entry("disputes", "/disputes", "Disputes"),
                            new Entry("forecasts", "/forecasts", "Forecasts"),
                            new Entry("paste", "/paste", "Paste a text"))),
            new Group(
                    "Run",
                    List.of(
                            new Entry("sources", "/sources", "Sources"),
                            new Entry("jobs", "/jobs", "Jobs"),
                            new Entry("quality", "/quality", "Quality"),
                            new Entry("dictionaries", "/dictionaries", "Dictionaries"))),
            new Group(
                    "Look up",
                    List.of(
                            new Entry("codebook", "/codebook", "Codebook"),
                            new Entry("help", "/help", "Help and keys"))));

    private Navigation() {}

    /** Whether a section is one of the menu. */
    public static boolean isInMenu(String section) {
        return MORE.stream()
                .flatMap(group -> group.entries().stream())
                .anyMatch(entry -> entry.section().equals(section));
    }
}
