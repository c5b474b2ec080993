package org.tocsin.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.store.Store;
import org.tocsin.workbench.coding.Engine;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.data.Drafts;
import org.tocsin.workbench.data.Intake;
import org.tocsin.workbench.data.Recoding;
import org.tocsin.workbench.data.Work;
import org.tocsin.workbench.http.RequestLimits;

/**
 * The workbench and the API, served over HTTP until closed. The first page is there before the coder has loaded.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(Settings.local(8484), store, lexicon, Clock.systemUTC())) {
 *     System.err.println(workbench.address());
 *     waitForTheEnd();
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
    private static final long STOP_MILLIS = 1_000;

    private final Settings settings;
    private final Engine engine;
    private final Work work;
    private final Intake intake;
    private final Javalin server;

    private Workbench(Settings settings, Engine engine, Work work, Intake intake, Javalin server) {
        this.settings = settings;
        this.engine = engine;
        this.work = work;
        this.intake = intake;
        this.server = server;
    }

    /**
     * Begins to serve.
     *
     * @param store what the pages show; the caller closes it after the workbench
     * @param lexicon what texts are coded by, and where the user's own knowledge is kept
     * @throws WorkbenchException when the address cannot be used
     */
    public static Workbench start(Settings settings, Store store, OwnLexicon lexicon, Clock clock) {
        Engine engine = new Engine(lexicon.files());
        DataFolder data = new DataFolder(store, engine, clock);
        Work work = new Work(store, clock);
        Intake intake = new Intake(data, work);
        Recoding recoding = new Recoding(data, work);
        Drafts drafts = new Drafts(data, work, recoding, lexicon);
        Routes routes = new Routes(settings, data, work, intake, recoding, drafts);
        Javalin server = Javalin.create(config -> {
            configure(config, settings);
            routes.declare(config.routes);
        });
        try {
            server.start();
        } catch (JavalinBindException taken) {
            work.close();
            engine.close();
            throw new WorkbenchException(
                    "port " + settings.port() + " on " + settings.host()
                            + " cannot be used: another program may have it; choose one with --port, e.g. --port "
                            + (settings.port() + 1),
                    taken);
        }
        // not before the first page can be served: loading takes all the processor there is
        engine.load();
        return new Workbench(settings, engine, work, intake, server);
    }

    private static void configure(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = RequestLimits.LARGEST_BODY;
        config.jetty.threadPool = new QueuedThreadPool(RequestLimits.THREADS);
        // what comes in stays in memory: no file of it is ever written
        config.jetty.multipartConfig.maxInMemoryFileSize(RequestLimits.LARGEST_BODY, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(RequestLimits.LARGEST_BODY, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(RequestLimits.LARGEST_BODY, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setHandler(new MinimumDataRateHandler(RequestLimits.SLOWEST_BODY, 0));
        });
        config.jetty.modifyHttpConfiguration(Workbench::limit);
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(settings.host());
            connector.setPort(settings.port());
            connector.setIdleTimeout(RequestLimits.IDLE.toMillis());
            return connector;
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(RequestLimits.HEADERS);
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    /** Takes files and folders into the store while pages are served. */
    public void ingest(List<Path> paths) {
        intake.read(paths);
    }

    /** Method and path of every route, e.g. {@code GET /paste/{id}}, in order. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> !handler.endpoint.method.equals(HandlerType.BEFORE))
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .sorted()
                .toList();
    }

    /** Ends: requests that are being answered have a second left. */
    @Override
    public void close() {
        server.stop();
        work.close();
        engine.close();
    }
}
