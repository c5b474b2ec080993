package org.tocsin.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A newspaper of a test on this machine; it remembers what it was asked. */
final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private final Consumer<String> asked;

    NewsSite() throws IOException {
        this(path -> {});
    }

    /** @param asked told of each path that was asked for and answered */
    NewsSite(Consumer<String> asked) throws IOException {
        this.asked = asked;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "news-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void put(String path, String body) {
        pages.put(path, body);
    }

    /** An article's page. */
    void publish(String path, String text) {
        put(path, page(text));
    }

    static String page(String text) {
        return "<html lang='en'><head><title>News</title><meta name='date' content='2024-03-08'>"
                + "<meta property='og:site_name' content='Daily'></head><body><article><p>" + text
                + "</p></article></body></html>";
    }

    /** A feed that announces pages. */
    void announce(String path, List<String> articles) {
        StringBuilder items = new StringBuilder();
        for (String article : articles) {
            items.append("<item><title>News</title><link>")
                    .append(at(article))
                    .append("</link><pubDate>Fri, 08 Mar 2024 10:00:00 GMT</pubDate></item>");
        }
        put(
                path,
                "<rss version='2.0'><channel><title>Daily</title><link>" + at("/")
                        + "</link><description>d</description>" + items + "</channel></rss>");
    }

    String opml(String... feeds) {
        StringBuilder outlines = new StringBuilder();
        for (String feed : feeds) {
            outlines.append("<outline type='rss' text='Daily' xmlUrl='")
                    .append(at(feed))
                    .append("'/>");
        }
        return "<?xml version='1.0'?><opml version='2.0'><head/><body>" + outlines + "</body></opml>";
    }

    /** What was asked: path and status. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    void forgetRequests() {
        requests.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = pages.get(path);
        String tag = body == null ? "" : '"' + Integer.toHexString(body.hashCode()) + '"';
        int status = 404;
        if (body != null) {
            status = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200;
        }
        requests.add(path + " " + status);
        exchange.getResponseHeaders().set("ETag", tag);
        byte[] bytes = status == 200 && body != null ? body.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
        asked.accept(path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
