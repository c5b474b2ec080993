package org.tocsin.view.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Link;
import org.tocsin.monitor.chain.ChainFinder;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/**
 * That one deed answers another, as speakers and outlets state it, between two countries. Who answers is who was acted upon: where a text leaves the
 * side of a deed out ("the arrest of Russian agents is a response to the killing of Azerbaijanis"), the statement itself tells it. Such a deed stands in
 * the chain for its holder and is not counted among the happenings of the two.
 */
final class StatedAnswers {
    private final Dyad dyad;
    private final Map<String, Happening> deeds;
    private final List<Link> links;

    private StatedAnswers(Dyad dyad, Map<String, Happening> deeds, List<Link> links) {
        this.dyad = dyad;
        this.deeds = deeds;
        this.links = links;
    }

    /** An end of a stated link. */
    private record End(
            String incident,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Set<String> actors,
            Set<String> recipients,
            @Nullable String kind,
            int quadClass,
            double goldstein,
            @Nullable Double plover,
            int reports) {

        static End read(Row row, String prefix) {
            LocalDate first = row.day(prefix + "start");
            LocalDate last = row.day(prefix + "end");
            return new End(
                    row.text(prefix + "id"),
                    first == null ? last : first,
                    last == null ? first : last,
                    countries(row.text(prefix + "actors")),
                    countries(row.text(prefix + "recipients")),
                    row.textOrNull(prefix + "kind"),
                    row.integer(prefix + "quad"),
                    row.real(prefix + "goldstein"),
                    row.realOrNull(prefix + "plover"),
                    row.integer(prefix + "reports"));
        }

        private static Set<String> countries(String written) {
            return written.isBlank()
                    ? Set.of()
                    : new TreeSet<>(List.of(written.strip().split(" +")));
        }

        Happening happening(String source, String target) {
            return new Happening(
                    incident,
                    Objects.requireNonNull(start),
                    Objects.requireNonNull(end),
                    source,
                    target,
                    kind == null ? "statement" : kind,
                    quadClass,
                    goldstein,
                    plover,
                    reports,
                    null);
        }
    }

    /** The statements on deeds of some days. */
    static StatedAnswers read(Session session, Dyad dyad, LocalDate from, LocalDate to) {
        Map<String, Happening> deeds = new LinkedHashMap<>();
        Set<Link> links = new TreeSet<>(Comparator.comparing(Link::response)
                .thenComparing(Link::provocation)
                .thenComparing(link -> String.valueOf(link.holder())));
        String one = "% " + dyad.source() + " %";
        String other = "% " + dyad.target() + " %";
        session.each(
                "SELECT DISTINCT l.holder, a.outlet, " + columns("s") + ", " + columns("t")
                        + " FROM stated_link l JOIN article a ON a.id = l.article"
                        + " JOIN report sr ON sr.event = l.event JOIN incident s ON s.id = sr.incident AND s.valid_to IS NULL"
                        + " JOIN report tr ON tr.event = l.target_event"
                        + " JOIN incident t ON t.id = tr.incident AND t.valid_to IS NULL"
                        + " WHERE l.type IN ('retaliation', 'response', 'preemption', 'exchange')"
                        + " AND (s.actor_countries LIKE ? OR s.recipient_countries LIKE ? OR t.actor_countries LIKE ?"
                        + " OR t.recipient_countries LIKE ?) AND (s.actor_countries LIKE ? OR s.recipient_countries LIKE ?"
                        + " OR t.actor_countries LIKE ? OR t.recipient_countries LIKE ?)",
                row -> {
                    End answer = End.read(row, "s_");
                    End first = End.read(row, "t_");
                    Dyad way = way(answer, first, dyad);
                    if (way != null && isIn(answer, from, to) && isIn(first, from, to)) {
                        Happening reply = answer.happening(way.source(), way.target());
                        Happening provocation = first.happening(way.target(), way.source());
                        deeds.put(reply.id(), reply);
                        deeds.put(provocation.id(), provocation);
                        String holder = row.textOrNull("holder");
                        links.add(new Link(
                                reply.id(),
                                provocation.id(),
                                false,
                                holder == null ? row.textOrNull("outlet") : holder,
                                Math.toIntExact(ChronoUnit.DAYS.between(provocation.start(), reply.start()))));
                    }
                },
                one,
                one,
                one,
                one,
                other,
                other,
                other,
                other);
        return new StatedAnswers(dyad, deeds, List.copyOf(links));
    }

    private static String columns(String incident) {
        String template = "i.id AS i_id, i.date_start AS i_start, i.date_end AS i_end, i.actor_countries AS i_actors,"
                + " i.recipient_countries AS i_recipients, i.plover_event AS i_kind, i.quad_class AS i_quad,"
                + " i.goldstein AS i_goldstein, i.plover_score AS i_plover, i.reports AS i_reports";
        return template.replace("i.", incident + ".").replace("i_", incident + "_");
    }

    private static boolean isIn(End end, LocalDate from, LocalDate to) {
        LocalDate first = end.start();
        LocalDate last = end.end();
        return first != null && last != null && !last.isBefore(from) && !first.isAfter(to);
    }

    /** Who answers whom: the way that no known side speaks against and that each of the two is named for; null for neither. */
    private static @Nullable Dyad way(End answer, End first, Dyad dyad) {
        for (Dyad way : List.of(dyad, dyad.reversed())) {
            boolean fits = may(answer.actors(), way.source())
                    && may(answer.recipients(), way.target())
                    && may(first.actors(), way.target())
                    && may(first.recipients(), way.source());
            boolean namesSource =
                    answer.actors().contains(way.source()) || first.recipients().contains(way.source());
            boolean namesTarget =
                    answer.recipients().contains(way.target()) || first.actors().contains(way.target());
            if (fits && namesSource && namesTarget) {
                return way;
            }
        }
        return null;
    }

    private static boolean may(Set<String> side, String country) {
        return side.isEmpty() || side.contains(country);
    }

    /** Tit for tat between the two, of counted happenings and of deeds that somebody ties to them. */
    List<Chain> chains(Collection<Happening> counted) {
        Map<String, Happening> all = new LinkedHashMap<>(deeds);
        counted.forEach(happening -> all.remove(happening.id()));
        List<Happening> acts = new ArrayList<>(counted);
        acts.addAll(all.values());
        return ChainFinder.chains(dyad.source(), dyad.target(), acts, links);
    }
}
