package org.tocsin.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients at a server of its own on a filled data folder, each asking for one page after the other; {@code benchmarks/load.sh} runs it. Which
 * pages there are is found by {@link Addresses}.
 */
public final class ServerLoad {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT = 18_486;
    private static final URI HOME = URI.create("http://127.0.0.1:" + PORT);
    private static final double MILLISECOND = 1e6;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, List<Long>> spent = new TreeMap<>();
    private final Map<String, AtomicInteger> errors = new TreeMap<>();

    private ServerLoad() {}

    /** Arguments: the program's jar, the data folder, how many clients, how many seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-jar",
                        arguments[0],
                        "serve",
                        "--port",
                        String.valueOf(PORT),
                        "--data",
                        arguments[1])
                .redirectErrorStream(true)
                .redirectOutput(new File(arguments[1], "server.log"))
                .start();
        try {
            ServerLoad load = new ServerLoad();
            load.await(server);
            Addresses addresses = new Addresses(load::page);
            addresses.explore();
            load.run(addresses, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            load.print(addresses);
            print("heap of the server", heap(server), "", "", "", "");
            print("peak memory of the server", memory(server), "", "", "", "");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void await(Process server) throws InterruptedException {
        long start = System.nanoTime();
        while (page("/help").isEmpty()) {
            if (!server.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("the server does not answer; server.log in the data folder says why");
            }
            Thread.sleep(100);
        }
    }

    /** The text of a page; empty where there is none. */
    private String page(String address) {
        try {
            HttpResponse<String> answer = get(address);
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException none) {
            return "";
        }
    }

    private HttpResponse<String> get(String address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(HOME.resolve(address)).timeout(PATIENCE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", cause);
        }
    }

    private void run(Addresses addresses, int clients, int seconds) throws InterruptedException {
        List<String> kinds = addresses.kinds();
        kinds.forEach(kind -> {
            spent.put(kind, new ArrayList<>());
            errors.put(kind, new AtomicInteger());
        });
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        CountDownLatch done = new CountDownLatch(clients);
        for (int client = 0; client < clients; client++) {
            Random random = new Random(client);
            new Thread(() -> {
                        while (System.nanoTime() < end) {
                            String kind = kinds.get(random.nextInt(kinds.size()));
                            ask(kind, addresses.one(kind, random));
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
    }

    private void ask(String kind, String address) {
        long start = System.nanoTime();
        boolean isWell;
        try {
            isWell = get(address).statusCode() < 400;
        } catch (IOException failed) {
            isWell = false;
        }
        long took = System.nanoTime() - start;
        synchronized (this) {
            spent.getOrDefault(kind, List.of()).add(took);
        }
        if (!isWell) {
            errors.getOrDefault(kind, new AtomicInteger()).incrementAndGet();
        }
    }

    private void print(Addresses addresses) {
        print("address", "asked", "p50 ms", "p95 ms", "p99 ms", "errors");
        List<Long> all = new ArrayList<>();
        int wrong = 0;
        for (Map.Entry<String, List<Long>> kind : spent.entrySet()) {
            all.addAll(kind.getValue());
            int failed = errors.getOrDefault(kind.getKey(), new AtomicInteger()).get();
            wrong += failed;
            print(kind.getKey() + " (" + addresses.count(kind.getKey()) + ")", kind.getValue(), failed);
        }
        print("all", all, wrong);
    }

    private static void print(String name, List<Long> nanoseconds, int failed) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            print(
                    name,
                    String.valueOf(sorted.size()),
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    String.valueOf(failed));
        }
    }

    private static String at(List<Long> sorted, int percent) {
        return String.format(
                Locale.ROOT, "%.0f", sorted.get((sorted.size() - 1) * percent / 100) / MILLISECOND);
    }

    @SuppressWarnings("SystemOut") // a benchmark prints
    private static void print(String name, String asked, String p50, String p95, String p99, String failed) {
        System.out.printf(Locale.ROOT, "%-44s %10s %8s %8s %8s %8s%n", name, asked, p50, p95, p99, failed);
    }

    /** What the server's heap holds after its garbage is collected, by the JDK's jcmd. */
    private static String heap(Process server) throws IOException, InterruptedException {
        run("jcmd", String.valueOf(server.pid()), "GC.run");
        return run("jcmd", String.valueOf(server.pid()), "GC.heap_info")
                .lines()
                .filter(line -> line.contains("used"))
                .findFirst()
                .map(String::strip)
                .orElse("unknown: no jcmd");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String memory(Process server) throws IOException {
        Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .map(line -> line.replaceAll("\\s+", " "))
                        .orElse("unknown");
    }
}
