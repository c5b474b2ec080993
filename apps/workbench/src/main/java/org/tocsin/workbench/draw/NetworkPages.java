package org.tocsin.workbench.draw;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.view.ShortList;
import org.tocsin.view.chart.Charts;
import org.tocsin.view.chart.NetworkView;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Json;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;

/** {@code /network}: who did what to whom, as a graph of at most forty countries; the rest is listed. */
public final class NetworkPages implements Pages {
    private static final int ROWS_SHOWN = 300;

    private final Templates templates;
    private final DataFolder data;
    private final FilterBars bars;
    private final ListFiles files;

    public NetworkPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.bars = new FilterBars(data);
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/network", this::network);
        routes.get("/network.csv", context -> files.csv(context, edges(context)));
        routes.get("/network.jsonl", context -> files.jsonLines(context, edges(context)));
    }

    private Charts charts() {
        return new Charts(data.store(), data.clock(), data.names());
    }

    /**
     * What {@code network.jte} shows.
     *
     * @param graph nodes and edges as JSON, for the script that draws them
     */
    public record NetworkPage(
            Shell shell,
            FilterBar bar,
            String graph,
            int nodes,
            List<EdgeRow> edges,
            long edgesLeftOut,
            List<NodeRow> others,
            List<Drawing.Link> drawings,
            List<Drawing.Link> files) {}

    /** A row of the table. */
    public record EdgeRow(
            String who,
            String whom,
            long happenings,
            String goldstein,
            String style,
            String sign,
            String link,
            String dyad) {}

    /** A country beyond the forty. */
    public record NodeRow(String name, long happenings, String link) {}

    /** What the script draws. */
    record Graph(List<Node> nodes, List<Edge> edges) {}

    /** A country. */
    record Node(String id, String name, long value, String link) {}

    /** What one did to the other. */
    record Edge(String source, String target, long value, double goldstein, String link) {}

    private void network(Context context) {
        Asked asked = Asked.of(context);
        Filter filter = asked.filter();
        NetworkView view = charts().network(filter);
        Map<String, String> names = new HashMap<>();
        view.nodes().forEach(node -> names.put(node.code(), node.name()));
        Graph graph = new Graph(
                view.nodes().stream()
                        .map(node -> new Node(
                                node.code(),
                                node.name(),
                                node.happenings(),
                                FilterBars.address("/actors/" + node.code(), filter.withoutDrawing())))
                        .toList(),
                view.edges().stream()
                        .map(edge -> new Edge(
                                edge.source(), edge.target(), edge.happenings(), edge.goldstein(), rows(edge, filter)))
                        .toList());
        templates.send(
                context,
                "network",
                new NetworkPage(
                        Shell.of(context, "Network", "network"),
                        bars.happenings(asked, "/network"),
                        Json.of(graph),
                        view.nodes().size(),
                        view.edges().stream()
                                .limit(ROWS_SHOWN)
                                .map(edge -> row(edge, names, filter))
                                .toList(),
                        Math.max(0, view.edges().size() - ROWS_SHOWN),
                        view.others().stream()
                                .map(node -> new NodeRow(
                                        node.name(),
                                        node.happenings(),
                                        FilterBars.address("/actors/" + node.code(), filter.withoutDrawing())))
                                .toList(),
                        Drawing.others("network", filter),
                        Drawing.files("network", filter)));
    }

    private static EdgeRow row(NetworkView.Edge edge, Map<String, String> names, Filter filter) {
        boolean isConflict = edge.goldstein() < 0;
        return new EdgeRow(
                names.getOrDefault(edge.source(), edge.source()),
                names.getOrDefault(edge.target(), edge.target()),
                edge.happenings(),
                String.format(Locale.ROOT, "%.1f", edge.goldstein()),
                isConflict ? "q4" : "q2",
                isConflict ? "conflict" : "cooperation",
                rows(edge, filter),
                "/dyads/" + edge.source() + "-" + edge.target());
    }

    private static String rows(NetworkView.Edge edge, Filter filter) {
        return Drawing.events(filter.without(Key.DYAD)
                .without(Key.ACTOR)
                .with(Key.SRC, edge.source())
                .with(Key.TGT, edge.target()));
    }

    private ShortList<NetworkView.Edge> edges(Context context) {
        return Drawing.list(
                "edges",
                NetworkView.Edge.class,
                charts().network(Asked.of(context).filter()).edges());
    }
}
