package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.text.Passage;
import org.tocsin.workbench.codebook.Meanings;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView.Card;
import org.tocsin.workbench.reading.ReadingView.Fact;
import org.tocsin.workbench.reading.ReadingView.Rule;
import org.tocsin.workbench.reading.ReadingView.Why;
import org.tocsin.workbench.reading.Selection.Kind;

/** Makes the card of what is selected: all its values, each with how it is known. */
final class CardBuilder {
    private static final String WHY = "why";

    private final RuleBook rules;

    CardBuilder(RuleBook rules) {
        this.rules = rules;
    }

    /** The card; null when nothing is selected, or nothing that the article has. */
    @Nullable
    Card of(CodedArticle article, Selection selection, ReadingLinks links) {
        if (selection.kind() == null) {
            return null;
        }
        return switch (selection.kind()) {
            case EVENT ->
                event(article, selection.id())
                        .map(event -> card(event, article, selection, links))
                        .orElse(null);
            case CLAIM ->
                claim(article, selection.id())
                        .map(claim -> card(claim, article, links))
                        .orElse(null);
            case FIGURE ->
                figure(article, selection.id())
                        .map(figure -> card(figure, article, links))
                        .orElse(null);
        };
    }

    /** Where the parts of what is selected stand. */
    List<Mark> marks(CodedArticle article, Selection selection) {
        if (selection.kind() == null) {
            return List.of();
        }
        return switch (selection.kind()) {
            case EVENT ->
                event(article, selection.id())
                        .map(event -> marks(event, article))
                        .orElse(List.of());
            case CLAIM -> claim(article, selection.id()).map(Marks::of).orElse(List.of());
            case FIGURE -> figure(article, selection.id()).map(Marks::of).orElse(List.of());
        };
    }

    private static Optional<Event> event(CodedArticle article, String id) {
        return article.events().stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst();
    }

    private static Optional<Claim> claim(CodedArticle article, String id) {
        return article.claims().stream()
                .filter(claim -> claim.id().value().equals(id))
                .findFirst();
    }

    private static Optional<StatedFigure> figure(CodedArticle article, String id) {
        return article.figures().stream()
                .filter(figure -> figure.id().value().equals(id))
                .findFirst();
    }

    /** Those of the event itself, and the deeds that it is tied to. */
    private static List<Mark> marks(Event event, CodedArticle article) {
        List<Mark> marks = new ArrayList<>(Marks.of(event));
        for (StatedLink link : article.links()) {
            if (link.from().equals(event.id())) {
                Mark other = event(article, valueOf(link.to()))
                        .map(to -> new Mark("linked", to.trigger().words().span()))
                        .orElseGet(() -> new Mark("linked", link.target().span()));
                marks.add(other);
            } else if (event.id().equals(link.to())) {
                event(article, link.from().value())
                        .ifPresent(from -> marks.add(
                                new Mark("linked", from.trigger().words().span())));
            }
        }
        return marks;
    }

    private static String valueOf(@Nullable EventId id) {
        return id == null ? "" : id.value();
    }

    private static String written(List<Mark> marks) {
        return marks.stream().map(Mark::written).collect(Collectors.joining(";"));
    }

    private Card card(Event event, CodedArticle article, Selection selection, ReadingLinks links) {
        String id = event.id().value();
        return new Card(
                Selection.key(Kind.EVENT, id),
                "event",
                event.quadClass(),
                event.status().name().toLowerCase(Locale.ROOT),
                "“" + Labels.shown(event.trigger().words().text()) + "”",
                facts(event),
                ties(event, article, links),
                links.to(Kind.EVENT, id),
                why(event),
                links.why(id),
                selection.pane().equals(WHY),
                links.tab("events"),
                written(marks(event, article)),
                List.of());
    }

    private List<Fact> facts(Event event) {
        List<Fact> facts = new ArrayList<>();
        parties(facts, "who", event.actors());
        parties(facts, "to whom", event.recipients());
        facts.add(Fact.of("PLOVER", Labels.plover(event.act()), score(event)));
        facts.add(new Fact(
                "CAMEO",
                event.act().cameo() + " " + rules.cameoLabel(event.act().cameo()),
                "Goldstein " + event.goldstein() + ", " + Meanings.ofQuadClass(event.quadClass()),
                "/codebook?q=" + event.act().cameo()));
        facts.add(Fact.of("status", Labels.of(event.status()), Meanings.of(event.status())));
        facts.add(Fact.of("date", Labels.when(event.when()), Labels.whenNote(event.when())));
        facts.add(Fact.of("place", Labels.shown(Labels.where(event.where())), Labels.whereNote(event.where())));
        facts.add(Fact.of(
                "said by", Labels.shown(Labels.saidBy(event.attribution())), Labels.saidByNote(event.attribution())));
        for (Figure figure : event.figures()) {
            facts.add(Fact.of(figure.kind(), Labels.figure(figure), "“" + Labels.shown(figure.text()) + "”"));
        }
        if (!event.contexts().isEmpty()) {
            facts.add(Fact.of("contexts", String.join(", ", event.contexts())));
        }
        facts.add(Fact.of(
                "sentence",
                "S" + (event.sentenceIndex() + 1),
                Labels.excerpt(event.sentence().text())));
        return facts;
    }

    private static String score(Event event) {
        return event.ploverScore() == null ? "" : "score " + event.ploverScore();
    }

    private static void parties(List<Fact> facts, String name, List<Party> parties) {
        if (parties.isEmpty()) {
            facts.add(Fact.of(name, "nobody named"));
        }
        for (Party party : parties) {
            facts.add(Fact.of(name, Labels.party(party), Labels.partyNote(party)));
        }
    }

    private static List<Fact> ties(Event event, CodedArticle article, ReadingLinks links) {
        List<Fact> ties = new ArrayList<>();
        for (StatedLink link : article.links()) {
            String note = "“" + Labels.shown(link.cue().text()) + "”, said by "
                    + (link.holder() == null
                            ? "the outlet"
                            : Labels.shown(link.holder().name()));
            if (link.from().equals(event.id())) {
                String to = link.to() == null
                        ? null
                        : links.to(Kind.EVENT, link.to().value());
                ties.add(new Fact(
                        Labels.of(link.type()),
                        "“" + Labels.excerpt(link.target().text()) + "”",
                        note,
                        to));
            } else if (event.id().equals(link.to())) {
                String words = event(article, link.from().value())
                        .map(from -> from.trigger().words().text())
                        .orElse("");
                ties.add(new Fact(
                        "is answered: " + Labels.of(link.type()),
                        "“" + Labels.shown(words) + "”",
                        note,
                        links.to(Kind.EVENT, link.from().value())));
            }
        }
        return ties;
    }

    private Why why(Event event) {
        List<Rule> fired = Arrays.stream(event.why().sense().split("<"))
                .map(String::strip)
                .map(id -> rules.rule(id).orElseGet(() -> new Rule(id, "", "", "", "")))
                .toList();
        return new Why(
                fired,
                Labels.shown(event.trigger().words().text()),
                event.why().operators().stream()
                        .map(Passage::text)
                        .map(Labels::shown)
                        .toList(),
                rules.knowledge(),
                rules.engine());
    }

    private static Card card(Claim claim, CodedArticle article, ReadingLinks links) {
        String text = article.document().text();
        List<Fact> facts = new ArrayList<>();
        Party speaker = claim.speaker();
        facts.add(
                speaker == null
                        ? Fact.of("who says", "nobody named")
                        : Fact.of("who says", Labels.party(speaker), Labels.partyNote(speaker)));
        facts.add(Fact.of(
                "role",
                claim.role() == null ? "not told" : Labels.shown(claim.role()),
                "the speaker is named by " + Labels.of(claim.resolution())));
        facts.add(Fact.of("says it as", Labels.of(claim.modality()), Labels.of(claim.quoteType()) + " quotation"));
        claim.cue().forEach(span -> facts.add(Fact.of("cue", "“" + Labels.shown(span.of(text)) + "”")));
        claim.content().forEach(span -> facts.add(Fact.of("content", "“" + Labels.excerpt(span.of(text)) + "”")));
        for (Claim.Stance stance : claim.stances()) {
            facts.add(Fact.of(
                    stance.polarity() > 0 ? "for" : "against",
                    Labels.shown(stance.name()),
                    stance.country() == null ? "" : stance.country()));
        }
        if (claim.via() != null) {
            facts.add(Fact.of("by way of", Labels.shown(claim.via())));
        }
        if (claim.sentence() >= 0) {
            facts.add(Fact.of("sentence", "S" + (claim.sentence() + 1)));
        }
        String id = claim.id().value();
        return plain(
                Selection.key(Kind.CLAIM, id),
                "claim",
                Labels.of(claim.modality()),
                facts,
                links.tab("claims"),
                Marks.of(claim));
    }

    private static Card card(StatedFigure stated, CodedArticle article, ReadingLinks links) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                "value",
                Labels.figure(stated.figure()),
                "“" + Labels.shown(stated.figure().text()) + "”"));
        facts.add(Fact.of("counts", stated.figure().kind(), Labels.shown(stated.subject())));
        Party sayer = stated.sayer();
        facts.add(
                sayer == null
                        ? Fact.of("said by", "the outlet itself")
                        : Fact.of("said by", Labels.party(sayer), Labels.partyNote(sayer)));
        EventId of = stated.event();
        if (of != null) {
            String words = event(article, of.value())
                    .map(event -> event.trigger().words().text())
                    .orElse("");
            facts.add(new Fact("event", "“" + Labels.shown(words) + "”", "", links.to(Kind.EVENT, of.value())));
        }
        if (stated.partOf() != null) {
            String whole = figure(article, stated.partOf().value())
                    .map(figure -> figure.figure().text())
                    .orElse("");
            facts.add(new Fact(
                    "part of",
                    "“" + Labels.shown(whole) + "”",
                    "not to be added to it",
                    links.to(Kind.FIGURE, stated.partOf().value())));
        }
        facts.add(Fact.of("sentence", Labels.excerpt(stated.sentence().text())));
        String id = stated.id().value();
        return plain(
                Selection.key(Kind.FIGURE, id),
                "figure",
                Labels.figure(stated.figure()),
                facts,
                links.tab("figures"),
                Marks.of(stated));
    }

    private static Card plain(
            String key, String kind, String title, List<Fact> facts, String closeLink, List<Mark> marks) {
        return new Card(
                key, kind, 0, kind, title, facts, List.of(), "", null, "", false, closeLink, written(marks), List.of());
    }
}
