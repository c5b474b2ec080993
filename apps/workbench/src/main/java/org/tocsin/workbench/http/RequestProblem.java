package org.tocsin.workbench.http;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is not answered, and why: what RFC 9457 calls a problem. */
public final class RequestProblem extends RuntimeException {
    private final HttpStatus status;
    private final @Nullable String key;

    private RequestProblem(HttpStatus status, @Nullable String key, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.key = key;
    }

    /** Something is wrong with the request as a whole. */
    public static RequestProblem of(HttpStatus status, String detail) {
        return new RequestProblem(status, null, detail);
    }

    /** One parameter, field or header is at fault. */
    public static RequestProblem at(String key, HttpStatus status, String detail) {
        return new RequestProblem(status, key, detail);
    }

    public HttpStatus status() {
        return status;
    }

    /** The parameter, field or header at fault. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Why, for a reader. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
