package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code tocsin extract} as a user meets it. */
class ExtractCommandTest {
    private static final String PAGE =
            "<html lang='de'><head><title>Brücke offen</title><meta name='date' content='2021-05-03T10:00:00+02:00'>"
                    + "<meta property='og:site_name' content='Stadtbote'></head><body><nav><a href='/'>Start</a></nav><p>Die Brücke über den Fluss ist seit "
                    + "Montag wieder für den Verkehr geöffnet, teilte die Stadt mit.</p></body></html>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void printsPagesOfAnyLanguageAsLinesThatCodeReads() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(folder.resolve("empty.html"), "<html><title>Nothing</title></html>");
        Path out = folder.resolve("out.jsonl");

        int exit = run("extract", folder.toString(), "--quiet", "--output", out.toString());

        List<String> lines = Files.readAllLines(out);
        JsonNode page = new ObjectMapper().readTree(lines.get(1));
        assertThat(exit).isEqualTo(ExitCode.DATA);
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(0)).path("text").isNull())
                .isTrue();
        assertThat(page.path("id").asText()).isEqualTo("page");
        assertThat(page.path("text").asText())
                .isEqualTo(
                        "Die Brücke über den Fluss ist seit Montag wieder für den Verkehr geöffnet, teilte die Stadt mit.");
        assertThat(page.path("published").asText()).isEqualTo("2021-05-03");
        assertThat(page.path("published_time").asText()).isEqualTo("2021-05-03T10:00+02:00");
        assertThat(page.path("published_basis").asText()).isEqualTo("meta");
        assertThat(page.path("outlet").asText()).isEqualTo("Stadtbote");
        assertThat(page.path("language").asText()).isEqualTo("de");
        assertThat(page.path("url").isNull()).isTrue();
        assertThat(page.path("hash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void fetchesAnAddressWhenItMay() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isPage = exchange.getRequestURI().getPath().equals("/page");
            byte[] body = (isPage ? PAGE : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isPage ? 200 : 404, isPage ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
        Path out = folder.resolve("out.jsonl");
        try {
            int refused = run("extract", address, "--quiet", "--output", out.toString());
            String afterRefusal = Files.readString(out);
            int allowed = run("extract", address, "--quiet", "--allow-private", "--output", out.toString());

            assertThat(refused).isEqualTo(ExitCode.DATA);
            assertThat(afterRefusal).isEmpty();
            assertThat(allowed).isEqualTo(ExitCode.DONE);
            assertThat(Files.readString(out)).contains("\"url\":\"" + address + "\"");
        } finally {
            server.stop(0);
        }
    }

    private static int run(String... arguments) {
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setOut(new PrintWriter(new StringWriter(), true));
        commandLine.setErr(new PrintWriter(new StringWriter(), true));
        return commandLine.execute(arguments);
    }
}
