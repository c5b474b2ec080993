package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.ActorDictionary.AgentKind;
import org.tocsin.code.actor.LoadedTerms.Term;
import org.tocsin.code.actor.Mentions.Found;
import org.tocsin.code.actor.Name.Kind;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Whose a noun phrase is, by the words around it: the country, the body and the office that its modifiers, titles and appositions tell. */
final class Affiliations {
    /** Prepositions behind a kind of actor that tell where it is from. */
    private static final List<String> OF_WHERE = List.of("of", "in", "from", "for", "to", "across", "throughout");
    /** Offices that are of the body that they head: "the president of the Senate". */
    private static final Set<String> HEADS = Set.of(
            "president",
            "speaker",
            "chairman",
            "chairwoman",
            "chair",
            "head",
            "leader",
            "chief",
            "director",
            "secretary");

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "JRN");
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Mentions mentions;
    private final @Nullable LocalDate day;
    private final SentenceActors actors;

    Affiliations(
            Sentence sentence, Arguments arguments, Mentions mentions, @Nullable LocalDate day, SentenceActors actors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.mentions = mentions;
        this.day = day;
        this.actors = actors;
    }

    /** The country that the words around a head tell: demonym, possessor, capital or region before it, "of" or "in" behind it. */
    @Nullable
    String countryFromModifiers(int head, int depth) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean before = child < head && (token.relation().isPremodifier() || token.relation() == Relation.POSS);
            if (before) {
                Found<Name> name = mentions.nameAt(child);
                if (name != null && name.value().kind().tellsCountry()) {
                    String country = name.value().roleOn(day).country();
                    if (country != null) {
                        return country;
                    }
                }
                if (token.relation() == Relation.POSS && depth < DEEPEST) {
                    Party owner = actors.partyAt(child);
                    if (owner != null && owner.country() != null) {
                        return owner.country();
                    }
                } else if (depth < DEEPEST) {
                    String inner = countryFromModifiers(child, depth + 1);
                    if (inner != null) {
                        return inner;
                    }
                }
            }
        }
        for (String preposition : OF_WHERE) {
            int at = arguments.preposition(head, preposition);
            int object = at < 0 ? -1 : sentence.child(at, Relation.POBJ);
            if (object >= 0 && depth < DEEPEST) {
                Found<Name> name = mentions.nameAt(object);
                if (name != null
                        && name.value().kind() != Kind.PERSON
                        && name.value().roleOn(day).country() != null) {
                    return name.value().roleOn(day).country();
                }
                Term loaded = actors.loadedAt(object);
                if (loaded != null && loaded.country() != null) {
                    return loaded.country();
                }
                if (preposition.equals("of")) {
                    String inner = countryFromModifiers(object, depth + 1);
                    if (inner != null) {
                        return inner;
                    }
                }
            }
        }
        return null;
    }

    /** The country that the words around a head tell, a person's name before it included ("the Assad regime"). */
    @Nullable
    String countryBeside(int head) {
        for (int child : sentence.children(head)) {
            Found<Name> name = child < head ? mentions.nameAt(child) : null;
            if (name != null && name.value().kind() == Kind.PERSON) {
                return name.value().roleOn(day).country();
            }
        }
        return countryFromModifiers(head, 0);
    }

    /** The region or town that a head is of or in, where no country is named; null for none. */
    @Nullable
    Name territoryBeside(int head) {
        for (String preposition : List.of("of", "in")) {
            int at = arguments.preposition(head, preposition);
            int object = at < 0 ? -1 : sentence.child(at, Relation.POBJ);
            Found<Name> name = object < 0 ? null : mentions.nameAt(object);
            if (name != null
                    && (name.value().kind() == Kind.REGION || name.value().kind() == Kind.TOWN)) {
                return name.value();
            }
        }
        return null;
    }

    @Nullable
    String countryFromApposition(int head) {
        for (int child : sentence.children(head)) {
            if (sentence.token(child).relation() == Relation.APPOS) {
                return countryFromModifiers(child, 1);
            }
        }
        Token token = sentence.token(head);
        return token.relation() == Relation.APPOS && token.head() >= 0 ? countryFromModifiers(token.head(), 1) : null;
    }

    /** "in Armenia, where authorities said": officials without a country are those of the place that their clause hangs on. */
    @Nullable
    String countryAround(int head) {
        int above = sentence.token(head).head();
        boolean relative = false;
        for (int step = 0; above >= 0 && step < 4; above = sentence.token(above).head(), step++) {
            Found<Name> name = mentions.nameAt(above);
            if (name != null && name.value().kind().isTerritory()) {
                return name.value().country();
            }
            int in = arguments.preposition(above, "in");
            int place = in < 0 ? -1 : sentence.child(in, Relation.POBJ);
            Found<Name> where = place < 0 ? null : mentions.nameAt(place);
            if (where != null
                    && where.value().kind().isTerritory()
                    && (sentence.token(above).isVerb() || relative)) {
                return where.value().country();
            }
            relative = sentence.token(above).relation() == Relation.RELCL;
        }
        return null;
    }

    /** Of "the Baku office of Sputnik" Sputnik: whose a site is counts for more than where it lies. */
    @Nullable
    Party siteOwner(int head) {
        int of = arguments.preposition(head, "of");
        int object = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
        Party owner = object < 0 || object == head ? null : actors.partyAt(object);
        return owner == null || owner.country() == null ? null : owner;
    }

    @Nullable
    Name modifierBody(int head) {
        for (int child : sentence.children(head)) {
            if (child < head && sentence.token(child).relation().isPremodifier()) {
                Found<Name> name = mentions.nameAt(child);
                if (name != null && name.value().kind() == Kind.BODY) {
                    return name.value();
                }
            }
        }
        return null;
    }

    /** Of "army accountant" the army's, where the noun has no sector of its own. */
    List<String> modifierSectors(int head) {
        for (int child : sentence.children(head)) {
            Found<AgentKind> agent =
                    child < head && sentence.token(child).relation().isPremodifier() ? mentions.agentAt(child) : null;
            if (agent != null && !agent.value().sectors().isEmpty()) {
                return agent.value().sectors();
            }
        }
        return List.of();
    }

    /** Of "the president of the Senate" the Senate's: who heads a body of its own sector is no government. */
    List<String> sectorsOfHeadedBody(int head) {
        if (!HEADS.contains(sentence.token(head).lemma())) {
            return List.of();
        }
        int of = arguments.preposition(head, "of");
        int object = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
        Found<Name> body = object < 0 ? null : mentions.nameAt(object);
        Found<AgentKind> agent = object < 0 ? null : mentions.agentAt(object);
        List<String> sectors = body != null && body.value().kind() == Kind.BODY
                ? body.value().roleOn(day).sectors()
                : agent != null ? agent.value().sectors() : List.of();
        return sectors.contains("GOV") || sectors.contains("IGO") ? List.of() : sectors;
    }

    /** Of "Foreign Minister Ayman Safadi" or "Safadi, the foreign minister," the sectors of the office. */
    List<String> titleSectors(int head) {
        Token token = sentence.token(head);
        for (int child : sentence.children(head)) {
            Found<AgentKind> title = mentions.agentAt(child);
            boolean before = child < head && sentence.token(child).relation().isPremodifier();
            boolean beside = sentence.token(child).relation() == Relation.APPOS;
            if (title != null && (before || beside) && !title.value().sectors().isEmpty()) {
                return isFormer(head) || isFormer(child)
                        ? List.of("ELI")
                        : title.value().sectors();
            }
        }
        if (token.relation() == Relation.APPOS && token.head() >= 0) {
            Found<AgentKind> title = mentions.agentAt(token.head());
            if (title != null) {
                return title.value().sectors();
            }
        }
        return List.of();
    }

    boolean isFormer(int head) {
        for (int child : sentence.children(head)) {
            String lemma = sentence.token(child).lemma();
            if (child < head
                    && (lemma.equals("former")
                            || lemma.equals("ex")
                            || lemma.equals("retired")
                            || lemma.equals("ousted")
                            || lemma.equals("deposed")
                            || lemma.equals("ex-"))) {
                return true;
            }
        }
        return sentence.token(head).lemma().startsWith("ex-");
    }

    /** Sectors that an own office gives and that a body before it does not change ("Hamas spokesman" stays Hamas's, "BBC reporter" a reporter). */
    static boolean isOffice(List<String> sectors) {
        return !sectors.isEmpty() && OFFICES.contains(sectors.get(0));
    }
}
