package org.tocsin.workbench.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.feed.FeedException;
import org.tocsin.acquire.feed.OpmlReader;
import org.tocsin.local.feed.FeedMemory;
import org.tocsin.store.desk.StoredFeed;
import org.tocsin.view.ShortList;
import org.tocsin.view.desk.Sources;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.RowTable;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Intake;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /sources}: the feeds with their health, and the outlets with what is known of them. */
public final class SourcePages implements Pages {
    private static final int OUTLETS_SHOWN = 300;

    private final Templates templates;
    private final DataFolder data;
    private final Intake intake;
    private final ListFiles files;

    public SourcePages(DataFolder data, Intake intake, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.intake = intake;
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/sources", this::sources);
        routes.get("/sources.csv", context -> files.csv(context, outlets()));
        routes.get("/sources.jsonl", context -> files.jsonLines(context, outlets()));
        routes.get("/sources.json", context -> files.json(context, outlets(), Asked.of(context)));
        routes.post("/sources", this::add);
        routes.post("/sources/remove", this::remove);
        routes.post("/sources/read", this::read);
    }

    /**
     * What {@code sources.jte} shows.
     *
     * @param failing how many feeds do not answer
     * @param unreviewed outlets that nobody has looked up
     */
    public record SourcesPage(
            Shell shell,
            List<FeedLine> feeds,
            long failing,
            List<OutletLine> outlets,
            int outletsInAll,
            long unreviewed) {}

    /** An outlet as a row. */
    public record OutletLine(
            String name,
            String owner,
            String country,
            String state,
            String agency,
            boolean isReviewed,
            long articles,
            long events,
            String last,
            String link) {}

    private void sources(Context context) {
        Sources sources = new Sources(data.store());
        List<FeedLine> feeds = sources.feeds().stream().map(FeedLine::of).toList();
        List<Sources.OutletRow> outlets = sources.outlets();
        templates.send(
                context,
                "sources",
                new SourcesPage(
                        Shell.of(context, "Sources", "sources"),
                        feeds,
                        feeds.stream().filter(FeedLine::isFailing).count(),
                        outlets.stream()
                                .limit(OUTLETS_SHOWN)
                                .map(SourcePages::line)
                                .toList(),
                        outlets.size(),
                        outlets.stream().filter(outlet -> !outlet.isReviewed()).count()));
    }

    private static OutletLine line(Sources.OutletRow row) {
        return new OutletLine(
                Labels.shown(row.name()),
                known(row.owner()),
                known(row.country()),
                known(row.stateAffiliation()),
                row.isAgency() == null ? "unknown" : row.isAgency() ? "agency" : "no agency",
                row.isReviewed(),
                row.articles(),
                row.events(),
                row.lastPublished() == null ? "undated" : row.lastPublished().toString(),
                "/articles?outlet=" + java.net.URLEncoder.encode(row.name(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String known(@Nullable String value) {
        return value == null ? "unknown" : Labels.shown(value);
    }

    private ShortList<Sources.OutletRow> outlets() {
        return new ShortList<>(
                "outlets",
                new Sources(data.store()).outlets(),
                Json::of,
                RowTable.of("outlets", Sources.OutletRow.class));
    }

    private void add(Context context) {
        List<StoredFeed> feeds = new ArrayList<>();
        Instant now = data.clock().instant();
        String outlet = context.formParam("outlet");
        for (String line : String.valueOf(context.formParam("address")).lines().toList()) {
            if (!line.isBlank()) {
                feeds.add(feed(line.strip(), null, outlet == null || outlet.isBlank() ? null : outlet.strip(), now));
            }
        }
        UploadedFile file = context.uploadedFile("opml");
        if (file != null && file.size() > 0) {
            for (OpmlReader.Subscription subscription : subscriptions(file)) {
                feeds.add(feed(subscription.address(), subscription.title(), null, now));
            }
        }
        if (feeds.isEmpty()) {
            throw RequestProblem.at(
                    "address", HttpStatus.BAD_REQUEST, "neither an address nor a list of feeds was given");
        }
        data.store().write(tables -> {
            feeds.forEach(feed -> tables.feeds().add(feed));
            return feeds;
        });
        Redirects.to(context, "/sources");
    }

    private static List<OpmlReader.Subscription> subscriptions(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new OpmlReader().read(content.readAllBytes());
        } catch (FeedException wrong) {
            throw RequestProblem.at("opml", HttpStatus.BAD_REQUEST, file.filename() + ": " + wrong.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException("read an upload from memory", cause);
        }
    }

    private static StoredFeed feed(String address, @Nullable String title, @Nullable String outlet, Instant now) {
        return new StoredFeed(
                checked(address), title, outlet, FeedMemory.unseen(address, now).json(), now);
    }

    /** Only addresses of the web; whether they lie in a private network is looked at when they are asked. */
    private static String checked(String address) {
        try {
            URI uri = new URI(address);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (isWeb && uri.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException wrong) {
            throw RequestProblem.at(
                    "address", HttpStatus.BAD_REQUEST, "'" + address + "' is no address: " + wrong.getReason());
        }
        throw RequestProblem.at(
                "address",
                HttpStatus.BAD_REQUEST,
                "'" + address + "' is no address of the web: it must begin with http:// or https://");
    }

    private void remove(Context context) {
        String address = String.valueOf(context.formParam("address"));
        data.store().write(tables -> tables.feeds().remove(address));
        Redirects.to(context, "/sources");
    }

    private void read(Context context) {
        intake.readFeeds();
        Redirects.to(context, "/jobs");
    }
}
