package org.tocsin.view.chart;

import java.util.List;

/**
 * Who did what to whom, as a graph of countries.
 *
 * @param nodes at most forty, those with most happenings
 * @param edges between these, most happenings first
 * @param others countries left out, most happenings first
 */
public record NetworkView(List<Node> nodes, List<Edge> edges, List<Node> others) {

    /** A country and how many happenings it takes part in. */
    public record Node(String code, String name, long happenings) {}

    /**
     * What one did to the other.
     *
     * @param goldstein mean of the Goldstein values, -10 to 10: below 0 is conflict
     */
    public record Edge(String source, String target, long happenings, double goldstein) {}
}
