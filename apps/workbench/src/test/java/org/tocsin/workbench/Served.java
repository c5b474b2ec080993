package org.tocsin.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;

/** One workbench that all tests visit, and a client for it that follows no redirects. */
final class Served {
    private static final Path FOLDER = folder();

    static final Store STORE = Store.open(StoreAddress.of(FOLDER), Clock.systemUTC());
    static final OwnLexicon LEXICON = new OwnLexicon(FOLDER.resolve("knowledge"), KnowledgeFiles.bundled());
    static final Workbench WORKBENCH = Workbench.start(Settings.local(0), STORE, LEXICON, Clock.systemUTC());

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "a-line-that-no-text-has";

    private Served() {}

    /** A data folder of its own for each run of the tests. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("tocsin-workbench");
        } catch (IOException cause) {
            throw new UncheckedIOException("make a data folder for the tests", cause);
        }
    }

    static URI at(String path) {
        return WORKBENCH.address().resolve(path);
    }

    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    static HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    static HttpResponse<String> patch(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("PATCH", path, BodyPublishers.ofString(body), headers);
    }

    private static HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends the form of the paste page with a file. */
    static HttpResponse<String> upload(String fileName, byte[] file) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        List<byte[]> parts = new ArrayList<>();
        parts.add(head.getBytes(StandardCharsets.UTF_8));
        parts.add(file);
        parts.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                "/paste",
                BodyPublishers.ofByteArrays(parts),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Hears out the stream of progress, which ends when an article is coded. */
    static HttpResponse<String> awaitCoded(String progress) throws IOException, InterruptedException {
        return get(progress, "Accept", "text/event-stream");
    }

    /** Pastes a text, waits until it is coded, and answers with the address of the reading view. */
    static String paste(String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = upload("article.txt", text.getBytes(StandardCharsets.UTF_8));
        String path = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        awaitCoded(path + "/progress");
        return path;
    }
}
