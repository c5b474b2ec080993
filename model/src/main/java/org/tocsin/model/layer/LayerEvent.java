package org.tocsin.model.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Happening;

/**
 * An event that somebody else coded, with everything that its source says of it.
 *
 * @param layer name of the layer: {@code gdelt}, {@code acled} or what the user calls it
 * @param id the source's own; not always unique there (ICEWS), {@code origin} is
 * @param sources who does it; empty where the source names nobody
 * @param targets whom it is done to; for data without direction (ACLED, UCDP) the second side
 * @param figures numbers of people killed and the like
 * @param place where; absent where the source does not say
 * @param reports how many articles the source counts; 1 where it does not say
 * @param outlet who published it
 * @param origin where it was read: {@code FILE:LINE}
 * @param raw every column of the row by name, in its order, as it stood there
 */
public record LayerEvent(
        String layer,
        String id,
        LayerDate date,
        List<LayerActor> sources,
        List<LayerActor> targets,
        LayerAct act,
        List<LayerFigure> figures,
        @Nullable LayerPlace place,
        int reports,
        @Nullable String outlet,
        @Nullable String url,
        String origin,
        Map<String, String> raw) {
    public LayerEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
        raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw)); // keeps the order of the columns
    }

    /**
     * The event as the monitor counts it: sides by their country, else by their code, else by name; a side that nobody is named for is blank, and of
     * a compound side the first counts. A missing Goldstein value counts as 0. Empty for an undated event.
     */
    public Optional<Happening> happening() {
        if (date.start() == null || date.end() == null) {
            return Optional.empty();
        }
        return Optional.of(new Happening(
                id,
                date.start(),
                date.end(),
                sources.isEmpty() ? "" : sources.get(0).key(),
                targets.isEmpty() ? "" : targets.get(0).key(),
                act.plover() == null ? act.type() : act.plover().name(),
                act.quadClass(),
                act.goldstein() == null ? 0 : act.goldstein(),
                act.ploverScore(),
                reports,
                place == null ? null : place.name()));
    }

    /** One line for a preview: day, sides, act, place. */
    public String summary() {
        return date.label() + "  " + names(sources) + " > " + names(targets) + "  " + act.label()
                + (place == null ? "" : "  " + place.name());
    }

    private static String names(List<LayerActor> side) {
        return side.isEmpty() ? "?" : side.stream().map(LayerActor::label).collect(Collectors.joining("; "));
    }
}
