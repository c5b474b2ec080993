package org.tocsin.local.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Newspapers on this machine that go by a simulated time: what a page or feed says depends on how much of it has passed. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final SimulatedTime time;
    /** By path: since when which answer is given. */
    private final Map<String, TreeMap<Duration, Answer>> answers = new LinkedHashMap<>();

    private final Map<String, List<Item>> feeds = new LinkedHashMap<>();
    private final Map<String, List<Duration>> polls = new LinkedHashMap<>();
    final List<String> received = Collections.synchronizedList(new ArrayList<>());
    final Map<String, Integer> notChanged = Collections.synchronizedMap(new TreeMap<>());

    private record Answer(int status, String body) {}

    private static final Answer BACK = new Answer(0, "");

    /** @param edited when the feed announces it again; null for never */
    private record Item(
            String path, Duration from, @Nullable Duration edited) {}

    NewsServer(SimulatedTime time) throws IOException {
        this.time = time;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** From a moment on a path answers so. */
    void answer(String path, Duration from, int status, String body) {
        answers.computeIfAbsent(path, any -> new TreeMap<>()).put(from, new Answer(status, body));
    }

    /** A page that a feed announces; with a second text it is edited. */
    void publish(String feed, String path, Duration from, String text) {
        answer(path, from, 200, page(path, text));
        feeds.computeIfAbsent(feed, any -> new ArrayList<>()).add(new Item(path, from, null));
    }

    void publishAndEdit(String feed, String path, Duration from, String text, Duration edited, String editedText) {
        answer(path, from, 200, page(path, text));
        answer(path, edited, 200, page(path, editedText));
        feeds.computeIfAbsent(feed, any -> new ArrayList<>()).add(new Item(path, from, edited));
    }

    /** From a moment on a feed announces its items again. */
    void endOutage(String feed, Duration at) {
        answers.computeIfAbsent(feed, any -> new TreeMap<>()).put(at, BACK);
    }

    /** When a path was asked for. */
    List<Duration> polls(String path) {
        return polls.getOrDefault(path, List.of());
    }

    private static String page(String path, String text) {
        return "<html><head><title>" + text.substring(0, 30) + "</title><meta property='og:site_name' content='"
                + path.split("/")[1] + "'></head><body><article><p>" + text
                + "</p></article></body></html>";
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        synchronized (this) {
            polls.computeIfAbsent(path, any -> new ArrayList<>()).add(time.passed());
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
        }
        Answer answer = Optional.ofNullable(answers.get(path))
                .flatMap(known -> Optional.ofNullable(known.floorEntry(time.passed())))
                .map(Map.Entry::getValue)
                .filter(known -> !known.equals(BACK))
                .orElseGet(() -> feeds.containsKey(path) ? new Answer(200, feed(path)) : new Answer(404, ""));
        String tag = '"' + Integer.toHexString(answer.body().hashCode()) + '"';
        boolean isKnown = answer.status() == 200
                && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        if (isKnown) {
            notChanged.merge(path, 1, Integer::sum);
        }
        exchange.getResponseHeaders().set("Content-Type", path.endsWith(".rss") ? "application/rss+xml" : "text/html");
        exchange.getResponseHeaders().set("ETag", tag);
        byte[] bytes = isKnown ? new byte[0] : answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isKnown ? 304 : answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        exchange.close();
    }

    private String feed(String path) {
        StringBuilder items = new StringBuilder();
        for (Item item : feeds.getOrDefault(path, List.of())) {
            if (item.from().compareTo(time.passed()) <= 0) {
                Duration edited = item.edited();
                Duration date = edited != null && edited.compareTo(time.passed()) <= 0 ? edited : item.from();
                items.append("<item><title>")
                        .append(item.path())
                        .append("</title><link>")
                        .append(at(item.path()))
                        .append("</link><pubDate>")
                        .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                time.begin().plus(date).atOffset(ZoneOffset.UTC)))
                        .append("</pubDate></item>");
            }
        }
        return "<rss version='2.0'><channel><title>" + path.substring(1).replace(".rss", "")
                + "</title><link>http://a.example/</link><description>d</description>" + items + "</channel></rss>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
