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
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/** Who the noun phrases of one sentence are. Answers are kept, so that each phrase is read once. */
public final class SentenceActors {
    private static final Set<String> BARE_PEOPLE = Set.of(
            "those",
            "other",
            "some",
            "many",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "several",
            "all",
            "both",
            "most",
            "none",
            "one");
    private static final Set<String> NAME_KINDS = Set.of("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "FACILITY");
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "PERCENT", "MONEY", "ORDINAL");
    private static final Set<String> QUANTITIES = Set.of(
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "number",
            "majority",
            "group",
            "handful",
            "some",
            "several",
            "many",
            "most",
            "all",
            "both",
            "one",
            "two",
            "three",
            "lot",
            "series",
            "couple",
            "pair",
            "half",
            "third",
            "member",
            "members",
            "crowd",
            "batch",
            "contingent",
            "bunch",
            "wave",
            "string",
            "team",
            "percent",
            "%");
    private static final Set<String> SITES =
            Set.of("office", "branch", "bureau", "embassy", "consulate", "headquarters", "base");
    private static final Set<Kind> APPOSED = Set.of(Kind.BODY, Kind.GROUP, Kind.PERSON);
    private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF", "CRM", "PRE");
    /** A name that is a domain is an outlet's. */
    private static final java.util.regex.Pattern DOMAIN =
            java.util.regex.Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,5}");

    private final Sentence sentence;
    private final String text;
    private final Arguments arguments;
    private final @Nullable LocalDate day;
    private final Mentions mentions;
    private final Affiliations affiliations;
    private final Antecedents antecedents;
    private final PartyKinds kinds;
    private final Principals principals;
    private final @Nullable Party[] parties;
    private final boolean[] read;
    private final @Nullable LoadedTerms loaded;

    SentenceActors(
            Mentions mentions,
            Sentence sentence,
            String text,
            Arguments arguments,
            @Nullable LocalDate day,
            Discourse discourse,
            @Nullable LoadedTerms loaded) {
        this.sentence = sentence;
        this.text = text;
        this.arguments = arguments;
        this.day = day;
        this.loaded = loaded;
        this.mentions = mentions;
        this.affiliations = new Affiliations(sentence, arguments, mentions, day, this);
        this.antecedents = new Antecedents(sentence, arguments, discourse, this);
        this.kinds = new PartyKinds(sentence, mentions, antecedents, this);
        this.principals = new Principals(sentence, arguments, mentions, this);
        this.parties = new Party[sentence.size()];
        this.read = new boolean[sentence.size()];
    }

    /** The party that a noun phrase names by its head, or null where it names none that the tables, the names or the grammar know. */
    public @Nullable Party partyAt(int head) {
        if (!read[head]) {
            read[head] = true;
            Party plain = readParty(head);
            Term term = loadedAt(head);
            parties[head] = term == null ? plain : neutral(head, plain, term);
        }
        return parties[head];
    }

    /** Whom the loaded words that a token heads mean; null for none. */
    @Nullable
    Term loadedAt(int head) {
        return loaded == null ? null : loaded.at(sentence, head);
    }

    /** Loaded words as a party with a neutral name; the words stay in its text. */
    private Party neutral(int head, @Nullable Party plain, Term term) {
        TextSpan span = plain == null || plain.span() == null ? NounPhrases.span(sentence, head) : plain.span();
        if (plain != null && plain.antecedent() != null && term.country() == null) {
            return plain;
        }
        return new Party(
                span,
                span.of(text),
                term.name(),
                term.country(),
                term.sectors(),
                term.entity(),
                plain == null ? null : plain.antecedent());
    }

    private @Nullable Party readParty(int head) {
        Token token = sentence.token(head);
        if (token.isPronoun() || token.tag().equals("DT")) {
            return antecedents.ofPronoun(token);
        }
        if (token.isVerb() || token.wordClass() == WordClass.PUNCTUATION || TIMES.contains(token.entityKind())) {
            return null;
        }
        int meant = semanticHead(head);
        if (meant != head) {
            Party party = partyAt(meant);
            return party == null
                    ? null
                    : new Party(
                            NounPhrases.span(sentence, head),
                            words(head),
                            party.name(),
                            party.country(),
                            party.sectors(),
                            party.entity(),
                            party.antecedent());
        }
        Found<Name> name = mentions.nameAt(head);
        Found<AgentKind> agent = mentions.agentAt(head);
        if (name != null && (agent == null || agent.first() >= name.first())) {
            return named(head, name);
        }
        Found<Name> apposed = apposedName(head);
        if (apposed != null) {
            return named(head, apposed);
        }
        if (agent != null) {
            return agent(head, agent.value());
        }
        return unknownName(head);
    }

    private Party named(int head, Found<Name> found) {
        Name name = found.value();
        Role role = name.roleOn(day);
        String country = role.country();
        List<String> sectors = role.sectors();
        if (country == null && name.kind() != Kind.PERSON && !sectors.contains("IGO")) {
            country = affiliations.countryFromModifiers(head, 0);
        }
        if (name.kind() == Kind.PERSON) {
            String told = affiliations.countryFromApposition(head);
            country = told == null ? country : told;
        }
        if (name.kind() == Kind.BODY && sectors.isEmpty()) {
            sectors = affiliations.titleSectors(head);
        }
        return party(head, name.display(), country, sectors, name.id());
    }

    /** The listed party that a head is or that stands beside it ("the dictator Robert Mugabe", "Hamas terrorists"); null for none. */
    @Nullable
    Party namedBeside(int head) {
        Found<Name> name = mentions.nameAt(head);
        Found<Name> beside = name == null ? apposedName(head) : name;
        for (int child : sentence.children(head)) {
            Found<Name> before =
                    beside == null && sentence.token(child).relation().isPremodifier() ? mentions.nameAt(child) : null;
            beside = before != null && before.value().kind() == Kind.BODY ? before : beside;
        }
        return beside == null ? null : named(head, beside);
    }

    Affiliations affiliations() {
        return affiliations;
    }

    /** "The West African bloc ECOWAS", "the minister, Joly": the name that stands beside a noun. */
    @Nullable
    Found<Name> apposedName(int head) {
        if (!sentence.token(head).isNominal()) {
            return null;
        }
        for (int child : sentence.children(head)) {
            Found<Name> name =
                    sentence.token(child).relation() == Relation.APPOS && child > head ? mentions.nameAt(child) : null;
            if (name != null && APPOSED.contains(name.value().kind())) {
                return name;
            }
        }
        return null;
    }

    private Party agent(int head, AgentKind kind) {
        List<String> sectors = kind.sectors();
        Party owner = kind.place() || SITES.contains(kind.phrase()) ? affiliations.siteOwner(head) : null;
        String country = owner == null ? affiliations.countryFromModifiers(head, 0) : owner.country();
        if (owner != null && sectors.isEmpty()) {
            sectors = owner.sectors();
        }
        Name body = affiliations.modifierBody(head);
        if (body != null) {
            Role role = body.roleOn(day);
            country = country == null ? role.country() : country;
            if (sectors.isEmpty()
                    || !role.sectors().isEmpty()
                            && (!Affiliations.isOffice(sectors) || sectors.contains("MIL") && isArmed(role))) {
                sectors = role.sectors().isEmpty() ? sectors : role.sectors();
            }
        }
        if (sectors.isEmpty()) {
            sectors = affiliations.modifierSectors(head);
        }
        List<String> headed = affiliations.sectorsOfHeadedBody(head);
        if (!headed.isEmpty()) {
            sectors = headed;
        }
        if (affiliations.isFormer(head) && Affiliations.isOffice(sectors)) {
            sectors = List.of("ELI");
        }
        Party party = party(head, words(head), country, sectors, null);
        if (country != null) {
            return party;
        }
        Party earlier = antecedents.ofNoun(head);
        if (earlier != null) {
            return Antecedents.standFor(party, earlier);
        }
        String here = Affiliations.isOffice(sectors) ? affiliations.countryAround(head) : null;
        return here == null ? party : party(head, words(head), here, sectors, null);
    }

    /** "The force of the rebels" is the rebels'. */
    private static boolean isArmed(Role role) {
        return role.sectors().stream().anyMatch(ARMED::contains);
    }

    /** A name that the tables do not list, as the named-entity tagger marks it. */
    private @Nullable Party unknownName(int head) {
        Token token = sentence.token(head);
        String kind = token.entityKind();
        if (token.form().length() > 4 && DOMAIN.matcher(token.form()).matches()) {
            return party(head, token.form(), null, List.of("JRN"), null);
        }
        List<String> sectors = affiliations.titleSectors(head);
        if (!NAME_KINDS.contains(kind)
                && (token.wordClass() != WordClass.NAME
                        || kind.equals("DATE")
                        || kind.equals("EVENT")
                        || kind.equals("LAW"))) {
            return token.isNominal() && isPeopleNoun(token) ? people(head) : null;
        }
        String country = affiliations.countryFromModifiers(head, 0);
        if (country == null && kind.equals("PERSON")) {
            country = affiliations.countryFromApposition(head);
        }
        return party(head, words(head), country, sectors, null);
    }

    /** "Dozens", "two others": people of the country that their words tell, else some of those told of before. */
    private Party people(int head) {
        String country = affiliations.countryFromModifiers(head, 0);
        Party party = party(head, words(head), country, List.of(), null);
        Party earlier = country == null ? antecedents.ofNoun(head) : null;
        return earlier == null ? party : Antecedents.standFor(party, earlier);
    }

    static boolean isPeopleNoun(Token token) {
        return BARE_PEOPLE.contains(token.lemma()) && token.tag().equals("NNS");
    }

    private Party party(
            int head, String name, @Nullable String country, List<String> sectors, @Nullable String entity) {
        TextSpan span = NounPhrases.span(sentence, head);
        String words = span.of(text);
        String shown = loaded != null && name.equals(words) ? loaded.neutral(sentence, span, words) : name;
        return new Party(span, words, shown, country, sectors, entity, null);
    }

    private String words(int head) {
        return NounPhrases.span(sentence, head).of(text);
    }

    /** The party that a phrase names, or for a head that is no known kind of party what the words around it tell. */
    public Party describe(int head) {
        Party party = partyAt(head);
        return party != null
                ? party
                : party(
                        head,
                        words(head),
                        affiliations.countryFromModifiers(head, 0),
                        affiliations.modifierSectors(head),
                        null);
    }

    /** A noun phrase as it stands, not resolved to anybody. */
    public Party unresolved(int head) {
        return party(head, words(head), null, List.of(), null);
    }

    /** What sort of party a noun phrase names. */
    public PartyKinds kinds() {
        return kinds;
    }

    /** Whose a thing is and who does the deed that it stands for. */
    public Principals principals() {
        return principals;
    }

    /** The noun that a phrase is about: of "dozens of civilians" the civilians. */
    public int semanticHead(int head) {
        Token token = sentence.token(head);
        int named = token.isNominal() && token.wordClass() != WordClass.NAME && mentions.agentAt(head) == null
                ? apposedPerson(head)
                : -1;
        if (named >= 0) {
            return named;
        }
        boolean quantity =
                token.tag().equals("CD") || QUANTITIES.contains(token.lemma()) || QUANTITIES.contains(token.form());
        int of = quantity ? arguments.preposition(head, "of") : -1;
        int object = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
        return object < 0 ? head : object;
    }

    /** "The blogger Amina Diallo": the name of a person beside a noun that no table knows. */
    private int apposedPerson(int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child > head
                    && token.relation() == Relation.APPOS
                    && token.entityKind().equals("PERSON")) {
                return child;
            }
        }
        return -1;
    }
}
