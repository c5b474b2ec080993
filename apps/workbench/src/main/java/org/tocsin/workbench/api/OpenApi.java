package org.tocsin.workbench.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code GET /api/openapi.json}: the description of the API, written by hand and tested against the routes and their answers. */
public final class OpenApi {
    private static final String FILE = "/workbench/openapi.json";

    private final byte[] description;

    public OpenApi() {
        try (InputStream stream = OpenApi.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            description = stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + FILE + " from the program", cause);
        }
    }

    public void read(Context context) {
        context.result(description);
        context.contentType("application/json");
    }
}
