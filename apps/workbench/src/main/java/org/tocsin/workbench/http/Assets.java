package org.tocsin.workbench.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.text.Fingerprint;

/**
 * Style sheets, scripts and pictures. All are named here and read once, at the start: no path of a request ever becomes a path of a file.
 */
public final class Assets {
    public static final String PREFIX = "/assets/";

    private static final String OURS = "/workbench/assets/";
    /** Apache ECharts, out of the dependency that carries it; with another version of it the path is another. */
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.esm.min.js";

    private static final List<String> NAMES = List.of(
            "workbench.css",
            "reading.css",
            "workbench.js",
            "reading.js",
            "paste.js",
            "list.js",
            "record.css",
            "record.js",
            "charts.css",
            "charts.js",
            "network.js",
            "jobs.js",
            "review.js",
            "tocsin.svg");

    private final Map<String, Asset> assets = new HashMap<>();

    public Assets() {
        for (String name : NAMES) {
            assets.put(name, read(name, OURS + name));
        }
        assets.put("echarts.js", read("echarts.js", ECHARTS));
    }

    private static Asset read(String name, String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + name + " is missing from the program");
            }
            byte[] bytes = stream.readAllBytes();
            return new Asset(
                    bytes, typeOf(name), '"' + Fingerprint.of(new String(bytes, StandardCharsets.ISO_8859_1)) + '"');
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + name + " from the program", cause);
        }
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalStateException("no media type for " + name);
        };
    }

    /** Sends an asset, or tells the browser that the one it holds is still right. */
    public void send(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw RequestProblem.of(HttpStatus.NOT_FOUND, "there is no such file");
        }
        context.header("ETag", asset.tag());
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.result(asset.bytes());
        context.contentType(asset.type());
    }

    @SuppressWarnings("ArrayRecordComponent") // private, and nobody compares two
    private record Asset(byte[] bytes, String type, String tag) {}
}
