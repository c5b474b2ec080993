package org.tocsin.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.input.JsonLines;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.workbench.coding.Engine;
import org.tocsin.workbench.http.RequestLimits;
import org.tocsin.workbench.http.RequestProblem;

/** {@code POST /api/v1/code}: one article in, its events, claims, figures and links out. Keeps nothing. */
public final class CodeApi {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<String> KEYS = Set.of("id", "title", "published", "outlet", "url", "language");
    private static final String BODY = "text";

    private final Engine engine;
    private final CodingJson json;
    private final LanguageDetector detector = new LanguageDetector();

    /** Codes with this engine. */
    public CodeApi(Engine engine) {
        this.engine = engine;
        this.json = new CodingJson(engine.knowledge(), Pipeline.ENGINE);
    }

    public void code(Context context) {
        Document document = article(context);
        context.result(json.write(engine.code(document)));
        context.contentType("application/json");
    }

    /**
     * The article of a request's body.
     *
     * @throws RequestProblem if there is none, or it is not to be coded
     */
    Document article(Context context) {
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        byte[] body = body(context);
        if (type.startsWith("application/json")) {
            return checked(sink -> readJson(body, sink));
        }
        if (type.startsWith("text/plain")) {
            Document document = plain(context, body);
            return checked(sink -> sink.article(Article.of(document, null, published(document)), BODY));
        }
        throw RequestProblem.at(
                "Content-Type",
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "send text/plain, or an article as application/json: {\"text\": …}");
    }

    private static byte[] body(Context context) {
        try {
            byte[] body = context.bodyInputStream().readNBytes(RequestLimits.LARGEST_BODY + 1);
            if (body.length > RequestLimits.LARGEST_BODY) {
                throw RequestProblem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "more than " + RequestLimits.LARGEST_BODY + " bytes are not one article");
            }
            return body;
        } catch (IOException cause) {
            throw new UncheckedIOException("read the body of a request", cause);
        }
    }

    /** An object as JSON Lines has it; here it may span lines. */
    private static void readJson(byte[] body, ArticleSink sink) {
        try {
            JsonNode object = JSON.readTree(body);
            if (!object.isObject()) {
                throw RequestProblem.at("body", HttpStatus.BAD_REQUEST, "expected one article as a JSON object");
            }
            byte[] line = JSON.writeValueAsBytes(object);
            new JsonLines(Defaults.NONE, sink)
                    .open("body", new ByteArrayInputStream(line))
                    .readAll();
        } catch (JsonProcessingException fault) {
            throw RequestProblem.at("body", HttpStatus.BAD_REQUEST, "no JSON: " + fault.getOriginalMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException("read JSON from memory", cause);
        }
    }

    private static Document plain(Context context, byte[] body) {
        for (String key : context.queryParamMap().keySet()) {
            if (!KEYS.contains(key)) {
                throw RequestProblem.at(
                        key,
                        HttpStatus.BAD_REQUEST,
                        "unknown; known are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        String id = context.queryParam("id");
        return new Document(
                new DocumentId(id == null || id.isBlank() ? "text" : id),
                new String(body, StandardCharsets.UTF_8),
                context.queryParam("title"),
                day(context.queryParam("published")),
                context.queryParam("outlet"),
                context.queryParam("url"),
                context.queryParam("language"));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException fault) {
            throw RequestProblem.at("published", HttpStatus.BAD_REQUEST, "no date (YYYY-MM-DD): " + written);
        }
    }

    private static @Nullable Publication published(Document document) {
        return document.publicationDay().map(Publication::given).orElse(null);
    }

    /** The one article that a reader hands on, or the problem that it names. */
    private Document checked(Consumer<ArticleSink> reader) {
        List<Document> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ArticleSink last = new ArticleSink() {
            @Override
            public void article(Article article, String where) {
                articles.add(article.document());
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
        reader.accept(new Checked(new EnglishOnly(detector, last), false));
        if (!problems.isEmpty()) {
            throw refusal(problems.get(0));
        }
        return articles.get(0);
    }

    private static RequestProblem refusal(Problem problem) {
        HttpStatus status = switch (problem.code()) {
            case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_ENGLISH -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BAD_JSON, BAD_FIELD, EMPTY, BINARY, BAD_ENCODING, UNREADABLE, UNKNOWN_FORMAT, NOT_CODED ->
                HttpStatus.BAD_REQUEST;
        };
        return RequestProblem.at(keyOf(problem), status, problem.detail());
    }

    private static String keyOf(Problem problem) {
        for (String key : KEYS) {
            if (problem.detail().contains('"' + key + '"') || problem.detail().startsWith("its " + key)) {
                return key;
            }
        }
        return BODY;
    }
}
