package org.tocsin.store.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.AlertJson;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.Moments;

/** Alert rules, and the alerts that they have raised: each once, for ever. */
public final class AlertTable {
    private final Session session;

    public AlertTable(Session session) {
        this.session = session;
    }

    /** Keeps a rule, in the place of the one with its id. */
    public void put(StoredRule rule) {
        removeRule(rule.id());
        session.run(
                "INSERT INTO alert_rule VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rule.id(),
                label(rule.kind()),
                rule.subject(),
                label(rule.period()),
                label(rule.measure()),
                rule.who(),
                Moments.of(rule.createdAt()),
                rule.mutedUntil() == null ? null : Moments.of(rule.mutedUntil()));
    }

    /** Forgets a rule; what it has raised stays. Answers whether there was one. */
    public boolean removeRule(String id) {
        return session.run("DELETE FROM alert_rule WHERE id = ?", id) > 0;
    }

    /** Lets nobody be told by a rule until a moment; null lets it be heard again. Answers whether there is one. */
    public boolean mute(String id, @Nullable Instant until) {
        return session.run(
                        "UPDATE alert_rule SET muted_until = ? WHERE id = ?",
                        until == null ? null : Moments.of(until),
                        id)
                > 0;
    }

    public List<StoredRule> rules() {
        return session.list("SELECT * FROM alert_rule ORDER BY id", AlertTable::rule);
    }

    public Optional<StoredRule> rule(String id) {
        return session.one("SELECT * FROM alert_rule WHERE id = ?", AlertTable::rule, id);
    }

    /** The days on which alerts of a rule with a measure crossed the line. */
    public List<LocalDate> crossings(String rule, Measure measure) {
        return session.list(
                "SELECT crossed FROM alert WHERE rule = ? AND id LIKE ? ORDER BY crossed",
                row -> Objects.requireNonNull(row.day("crossed")),
                rule,
                "%/" + label(measure) + "/%");
    }

    /** Keeps an alert. */
    public void add(Alert alert, Instant raisedAt) {
        session.run(
                "INSERT INTO alert SELECT ?, ?, CAST(? AS DATE), ?, ?, ?, NULL WHERE NOT EXISTS"
                        + " (SELECT 1 FROM alert WHERE id = ?)",
                alert.id(),
                alert.rule(),
                alert.crossed().toString(),
                alert.reason(),
                AlertJson.line(alert),
                Moments.of(raisedAt),
                alert.id());
    }

    /**
     * An alert on its way to somebody.
     *
     * @param body the alert as JSON
     * @param tries that failed
     */
    public record Delivery(String alert, String target, String body, int tries) {}

    /** Wants somebody to be told of an alert. */
    public void send(String alert, String target, Instant now) {
        session.run(
                "INSERT INTO delivery SELECT ?, ?, 0, NULL, ?, NULL WHERE NOT EXISTS"
                        + " (SELECT 1 FROM delivery WHERE alert = ? AND target = ?)",
                alert,
                target,
                Moments.of(now),
                alert,
                target);
    }

    /** What is to be told now, in the order of the alerts. */
    public List<Delivery> due(Instant now) {
        return session.list(
                "SELECT d.alert, d.target, a.body, d.tries FROM delivery d JOIN alert a ON a.id = d.alert"
                        + " WHERE d.delivered_at IS NULL AND d.next_try <= ? ORDER BY a.crossed, a.id, d.target",
                row -> new Delivery(row.text("alert"), row.text("target"), row.text("body"), row.integer("tries")),
                Moments.of(now));
    }

    /** It is told. */
    public void delivered(Delivery delivery, Instant at) {
        session.run(
                "UPDATE delivery SET delivered_at = ?, fault = NULL WHERE alert = ? AND target = ?",
                Moments.of(at),
                delivery.alert(),
                delivery.target());
    }

    /** It could not be told, and is to be tried again. */
    public void failed(Delivery delivery, String fault, Instant nextTry) {
        session.run(
                "UPDATE delivery SET tries = tries + 1, fault = ?, next_try = ? WHERE alert = ? AND target = ?",
                fault,
                Moments.of(nextTry),
                delivery.alert(),
                delivery.target());
    }

    /** The bodies of the alerts raised last, newest first. */
    public List<String> newest(int most) {
        return session.list(
                "SELECT body FROM alert ORDER BY raised_at DESC, crossed DESC, id LIMIT " + most,
                row -> row.text("body"));
    }

    /** Notes that somebody has seen an alert. Answers whether it was there and not seen before. */
    public boolean see(String id, Instant at) {
        return session.run("UPDATE alert SET seen_at = ? WHERE id = ? AND seen_at IS NULL", Moments.of(at), id) > 0;
    }

    public long count() {
        return session.number("SELECT count(*) FROM alert");
    }

    private static StoredRule rule(Row row) {
        return new StoredRule(
                row.text("id"),
                StoredRule.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("subject"),
                Period.valueOf(row.text("period").toUpperCase(Locale.ROOT)),
                Measure.valueOf(row.text("measure").toUpperCase(Locale.ROOT)),
                row.text("who"),
                Objects.requireNonNull(row.moment("created_at")),
                row.moment("muted_until"));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
