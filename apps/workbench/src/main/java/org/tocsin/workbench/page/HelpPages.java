package org.tocsin.workbench.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.model.event.Status;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.codebook.Meanings;
import org.tocsin.workbench.coding.Engine;

/** Keys, and what the codes mean. */
public final class HelpPages {
    /** Senses shown of those that a search finds. */
    private static final int MOST_SENSES = 200;

    private final Templates templates;
    private final Codebook codebook;
    private final Engine engine;

    public HelpPages(Templates templates, Codebook codebook, Engine engine) {
        this.templates = templates;
        this.codebook = codebook;
        this.engine = engine;
    }

    /** What {@code help.jte} shows. */
    public record Help(Shell shell, String name) {}

    /**
     * What {@code codebook.jte} shows: all of it, or what a search finds.
     *
     * @param senses found by the search only: there are thousands
     * @param sensesFound how many there are, shown or not
     */
    public record Book(
            Shell shell,
            String version,
            List<Codebook.PloverEvent> events,
            List<Codebook.CameoCode> cameo,
            List<StatusMeaning> statuses,
            List<String> contexts,
            List<SenseRow> senses,
            int sensesFound) {
        public boolean isSearch() {
            return !shell.query().isBlank();
        }

        public boolean isEmpty() {
            return events.isEmpty() && cameo.isEmpty() && statuses.isEmpty() && contexts.isEmpty() && senses.isEmpty();
        }
    }

    /** A status and its meaning. */
    public record StatusMeaning(String status, String meaning) {}

    /** A sense of the lexicon in one line. */
    public record SenseRow(String id, String frame, String act, String example) {}

    /** {@code GET /help}. */
    public void help(Context context) {
        templates.send(context, "help", new Help(Shell.of(context, "Help and keys", "help"), Visitor.name(context)));
    }

    /** {@code GET /codebook?q=}. */
    public void codebook(Context context) {
        Shell shell = Shell.of(context, "Codebook", "codebook");
        String wanted = shell.query().strip().toLowerCase(Locale.ROOT);
        List<SenseRow> senses = wanted.isEmpty() ? List.of() : senses(wanted);
        templates.send(
                context,
                "codebook",
                new Book(
                        shell,
                        codebook.version(),
                        codebook.events().stream()
                                .filter(event -> has(wanted, event.name(), event.meaning(), modes(event)))
                                .toList(),
                        codebook.cameo().stream()
                                .filter(code -> has(wanted, code.code(), code.label()))
                                .toList(),
                        statuses(wanted),
                        codebook.contexts().stream()
                                .filter(name -> has(wanted, name))
                                .toList(),
                        senses.subList(0, Math.min(senses.size(), MOST_SENSES)),
                        senses.size()));
    }

    private static String modes(Codebook.PloverEvent event) {
        return String.join(
                " ", event.modes().stream().map(Codebook.PloverMode::name).toList());
    }

    private static List<StatusMeaning> statuses(String wanted) {
        List<StatusMeaning> rows = new ArrayList<>();
        for (Status status : Codebook.statuses()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            if (has(wanted, name, Meanings.of(status))) {
                rows.add(new StatusMeaning(name, Meanings.of(status)));
            }
        }
        return rows;
    }

    private List<SenseRow> senses(String wanted) {
        return engine.pipeline().coder().lexicon().senses().stream()
                .filter(sense -> has(wanted, sense.id(), sense.frame().written(), actOf(sense)))
                .map(sense -> new SenseRow(
                        sense.id(),
                        sense.frame().written(),
                        actOf(sense),
                        sense.fires().isEmpty() ? "" : sense.fires().get(0).text()))
                .toList();
    }

    private static String actOf(Sense sense) {
        return sense.ownAct()
                .map(Object::toString)
                .orElseGet(
                        () -> sense.operator() == null ? "" : sense.operator().label());
    }

    private static boolean has(String wanted, String... texts) {
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
