package org.tocsin.workbench.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code filterbar.jte} shows: the filter of a page, as things to take off, fields to fill in and counts to choose by.
 *
 * @param path of the page
 * @param fields the first of them are always in sight
 * @param hidden what the form keeps of the filter without a field for it
 * @param notices what of the filter was let be, in words
 */
public record FilterBar(
        String path,
        List<Chip> chips,
        List<Field> fields,
        List<Hidden> hidden,
        List<Facet> facets,
        List<String> notices,
        @Nullable AsOf asOf) {
    private static final int IN_SIGHT = 4;

    /** A part of the filter that can be taken off. */
    public record Chip(String text, boolean isDefault, String without) {}

    /** A field. */
    public record Field(String key, String label, String hint, String value, List<String> choices) {}

    /** A value that goes along. */
    public record Hidden(String key, String value) {}

    /** What rows can be narrowed by, with how many there are. */
    public record Facet(String title, List<Choice> choices) {}

    /** A value and the address of the page with or without it. */
    public record Choice(String label, long count, boolean isChosen, String link) {}

    /**
     * The page shows what was known at a moment.
     *
     * @param changed rows that came or changed since
     * @param now the address of the page as of now
     * @param changes the address of what changed
     */
    public record AsOf(String moment, long changed, String now, String changes) {}

    public List<Field> first() {
        return fields.subList(0, Math.min(IN_SIGHT, fields.size()));
    }

    public List<Field> more() {
        return fields.subList(first().size(), fields.size());
    }

    /** Whether a field out of sight is filled in. */
    public boolean hasMore() {
        return more().stream().anyMatch(field -> !field.value().isEmpty());
    }
}
