package org.tocsin.acquire.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with its last answer so that the next may be "not changed" (RFC 9110, section 13).
 *
 * @param etag the header of that name, as it came
 * @param lastModified the header of that name, as it came
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
