package org.tocsin.local.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.FeedEntry;
import org.tocsin.acquire.feed.FeedHealth;
import org.tocsin.acquire.web.Validators;

/**
 * All that is kept of a feed between two polls, as the JSON of its row.
 *
 * @param marks of the entries that the feed announced last and that were read, by id: an entry with another mark has been edited
 * @param waiting entries whose pages could not be fetched yet
 */
public record FeedMemory(FeedHealth health, Map<String, String> marks, List<Waiting> waiting) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public FeedMemory {
        marks = Map.copyOf(marks);
        waiting = List.copyOf(waiting);
    }

    /**
     * An entry to try again.
     *
     * @param tries how often it was tried
     */
    public record Waiting(FeedEntry entry, int tries) {}

    /** Of a feed that was never asked. */
    public static FeedMemory unseen(String address, Instant now) {
        return new FeedMemory(FeedHealth.unseen(address, now), Map.of(), List.of());
    }

    /** What tells an entry from its edited self. */
    static String mark(FeedEntry entry) {
        return Integer.toHexString(List.of(
                        entry.address(),
                        String.valueOf(entry.title()),
                        String.valueOf(entry.published()),
                        String.valueOf(entry.updated()),
                        String.valueOf(entry.html()))
                .hashCode());
    }

    /** The memory as JSON. */
    public String json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("address", health.address());
        json.put("state", health.state().name().toLowerCase(Locale.ROOT));
        json.put("last_success", text(health.lastSuccess()));
        json.put("failures", health.failures());
        json.put("last_failure", health.lastFailure());
        json.put("next_poll", text(health.nextPoll()));
        json.put("etag", health.validators().etag());
        json.put("last_modified", health.validators().lastModified());
        ObjectNode seen = json.putObject("entries");
        new java.util.TreeMap<>(marks).forEach(seen::put);
        ArrayNode left = json.putArray("waiting");
        for (Waiting each : waiting) {
            FeedEntry entry = each.entry();
            ObjectNode node = left.addObject();
            node.put("id", entry.id());
            node.put("address", entry.address());
            node.put("title", entry.title());
            node.put("published", text(entry.published()));
            node.put("updated", text(entry.updated()));
            node.put("author", entry.author());
            node.put("tries", each.tries());
        }
        return json.toString();
    }

    /**
     * What {@link #json} wrote.
     *
     * @throws IllegalArgumentException if it is no such JSON
     */
    public static FeedMemory read(String json) {
        JsonNode tree;
        try {
            tree = JSON.readTree(json);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not the health of a feed: " + cause.getOriginalMessage(), cause);
        }
        FeedHealth health = new FeedHealth(
                tree.path("address").asText(),
                new Validators(textOrNull(tree, "etag"), textOrNull(tree, "last_modified")),
                moment(tree, "last_success"),
                tree.path("failures").asInt(),
                textOrNull(tree, "last_failure"),
                moment(tree, "next_poll"));
        Map<String, String> marks = new LinkedHashMap<>();
        tree.path("entries")
                .properties()
                .forEach(entry -> marks.put(entry.getKey(), entry.getValue().asText()));
        List<Waiting> waiting = new ArrayList<>();
        for (JsonNode node : tree.path("waiting")) {
            waiting.add(new Waiting(
                    new FeedEntry(
                            node.path("id").asText(),
                            node.path("address").asText(),
                            textOrNull(node, "title"),
                            moment(node, "published"),
                            moment(node, "updated"),
                            textOrNull(node, "author"),
                            null),
                    node.path("tries").asInt()));
        }
        return new FeedMemory(health, marks, waiting);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable Instant moment(JsonNode node, String field) {
        String text = textOrNull(node, field);
        return text == null ? null : Instant.parse(text);
    }
}
