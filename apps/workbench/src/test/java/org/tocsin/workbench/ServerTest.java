package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Who gets in, and what a refusal reads like. */
class ServerTest {
    private static final String TOKEN = "a-long-enough-token";

    @Test
    void tellsBrowsersToRunNothingFromElsewhere() throws Exception {
        HttpResponse<String> answer = Served.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void answersNoForeignNameThatWasMadeToPointHere() throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").contains("localhost");
    }

    @Test
    void takesNoFormFromAnotherSite() throws Exception {
        HttpResponse<String> crossed =
                Served.post("/sample", "", "Origin", "http://evil.example", "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> hidden = Served.post("/sample", "", "Origin", "null");
        HttpResponse<String> api = Served.post(
                "/api/v1/code",
                "Kenya expelled two diplomats.",
                "Content-Type",
                "text/plain",
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(crossed.statusCode()).isEqualTo(403);
        assertThat(hidden.statusCode()).isEqualTo(403);
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("\"key\":\"Origin\"");
    }

    @Test
    void takesAFormOfItsOwnPages() throws Exception {
        String own = Served.WORKBENCH.address().toString().replaceFirst("/$", "");

        HttpResponse<String> answer = Served.post("/sample", "", "Origin", own, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/paste/");
    }

    @Test
    void sendsAFormBackToPagesOfItsOwnOnly() throws Exception {
        for (String back : new String[] {"//evil.example/", "/\\evil.example", "https://evil.example", "/a b"}) {
            HttpResponse<String> answer = Served.post(
                    "/preferences",
                    "theme=dark&back=" + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/x-www-form-urlencoded");

            assertThat(answer.headers().firstValue("Location")).as(back).hasValue("/");
        }
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeReadingIt() throws Exception {
        String answer = raw(
                "POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void servesNoFileThatIsNotAnAsset() throws Exception {
        String[] paths = {
            "/assets/../openapi.json",
            "/assets/..%2fopenapi.json",
            "/assets/%2e%2e/%2e%2e/etc/passwd",
            "/assets/....//openapi.json",
            "/assets/..\\..\\pom.xml",
            "/assets/workbench.css%00.txt",
            "/assets//etc/passwd"
        };

        for (String path : paths) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("root:", "\"openapi\"");
        }
    }

    @Test
    void sendsAnAssetOnceAndThenOnlyThatItIsTheSame() throws Exception {
        HttpResponse<String> first = Served.get("/assets/workbench.css");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = Served.get("/assets/workbench.css", "If-None-Match", tag);

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void saysOfUnknownAddressesAndMethodsThatTheyAre() throws Exception {
        assertThat(Served.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(Served.get("/nowhere").body()).contains("there is nothing at /nowhere");
        assertThat(Served.get("/api/v1/nothing").body()).contains("\"status\":404");
        assertThat(Served.post("/help", "").statusCode()).isEqualTo(405);
        assertThat(Served.get("/paste/000000").body()).contains("not at hand any more");
    }

    @Test
    void showsAHostileAddressAsText() throws Exception {
        HttpResponse<String> answer = Served.get("/codebook?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void listensForOtherMachinesWithATokenOnly() {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("--token");
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, "short"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("16");
        assertThatThrownBy(() -> new Settings("127.0.0.1", 70_000, null))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("--port");
    }

    @Test
    void saysWhenItsPortIsTaken() {
        int taken = Served.WORKBENCH.address().getPort();

        assertThatThrownBy(
                        () -> Workbench.start(Settings.local(taken), Served.STORE, Served.LEXICON, Clock.systemUTC()))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("port " + taken);
    }

    @Test
    void letsThoseInWhoKnowTheToken() throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, TOKEN);
        try (Workbench workbench = Workbench.start(settings, Served.STORE, Served.LEXICON, Clock.systemUTC())) {
            int port = workbench.address().getPort();
            String get = "GET /api/v1/codebook HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n";
            String form = "POST /sign-in HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

            assertThat(raw(port, get + "\r\n")).startsWith("HTTP/1.1 401").contains("Bearer");
            assertThat(raw(port, get + "Authorization: Bearer wrong\r\n\r\n")).startsWith("HTTP/1.1 401");
            assertThat(raw(port, get + "Authorization: Bearer " + TOKEN + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(port, form + "11\r\n\r\ntoken=wrong")).startsWith("HTTP/1.1 403");

            String signedIn = raw(port, form + (6 + TOKEN.length()) + "\r\n\r\ntoken=" + TOKEN);
            String cookie = signedIn.replaceFirst("(?s).*Set-Cookie: (tocsin_key=[0-9a-f]+);.*", "$1");

            assertThat(signedIn).startsWith("HTTP/1.1 303").contains("HttpOnly").contains("SameSite=Strict");
            assertThat(cookie).doesNotContain(TOKEN);
            assertThat(raw(port, get + "Cookie: " + cookie + "\r\n\r\n")).startsWith("HTTP/1.1 200");
            assertThat(raw(port, get + "Cookie: tocsin_key=0000\r\n\r\n")).startsWith("HTTP/1.1 401");
        }
    }

    private static String raw(String request) throws IOException {
        return raw(Served.WORKBENCH.address().getPort(), request);
    }

    /** What a client would never send. */
    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
