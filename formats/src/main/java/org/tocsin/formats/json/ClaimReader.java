package org.tocsin.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.text.TextSpan;

/** Reads the claims that {@link ClaimJson} writes. Fields it does not know are left out. */
public final class ClaimReader {
    /** Stands for the number of the claim's sentence, which is not written. */
    public static final int SENTENCE_UNKNOWN = -1;

    private ClaimReader() {}

    /**
     * One claim.
     *
     * @throws IllegalArgumentException if a field is missing or holds what it cannot hold, with its name
     */
    public static Claim read(String line) {
        JsonNode json = PartReader.tree(line);
        JsonNode speaker = json.path("speaker");
        return new Claim(
                new ClaimId(PartReader.string(json, "id")),
                SENTENCE_UNKNOWN,
                speaker.isObject() ? PartReader.party(speaker) : null,
                PartReader.optional(speaker, "role"),
                PartReader.constant(Claim.Resolution.class, PartReader.string(json, "resolution")),
                spans(json.path("cue")),
                PartReader.constant(Claim.QuoteType.class, PartReader.string(json, "quote_type")),
                spans(json.path("content")),
                PartReader.constant(Modality.class, PartReader.string(json, "modality")),
                PartReader.list(json.path("stance"), ClaimReader::stance),
                PartReader.optional(json, "via"));
    }

    /** One span is written as an object, several as a list, none as null. */
    private static List<TextSpan> spans(JsonNode json) {
        List<TextSpan> spans = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(one -> spans.add(span(one)));
        } else if (json.isObject()) {
            spans.add(span(json));
        }
        return spans;
    }

    private static TextSpan span(JsonNode json) {
        return Objects.requireNonNull(PartReader.span(json), () -> "no start and end in " + json);
    }

    private static Claim.Stance stance(JsonNode json) {
        return new Claim.Stance(
                PartReader.string(json, "name"),
                PartReader.optional(json, "country"),
                json.path("polarity").asInt());
    }
}
