package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.Name.Kind;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** The actor tables: countries with demonyms and seats, regions, peoples, entities with dated roles, and kinds of actors. */
public final class ActorDictionary {
    private static final String ENTITIES = "actors/entities";

    private final NameTrie<Name> names = new NameTrie<>();
    private final NameTrie<AgentKind> agents = new NameTrie<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Name> entities = new HashMap<>();
    private final Rulers rulers;
    private final LoadedWords loadedWords;

    public ActorDictionary(KnowledgeFiles files) {
        rulers = new Rulers(files);
        loadedWords = new LoadedWords(files);
        addEntities(files);
        addCountries(files);
        addHistory(files);
        addRegions(files);
        addPeoples(files);
        for (Row row : files.table("actors/agents.tsv", "phrase", "sector", "second", "note")) {
            List<String> sectors = new ArrayList<>();
            if (!row.cell(1).equals("-") && !row.cell(1).isEmpty()) {
                sectors.add(row.cell(1));
            }
            if (!row.cell(2).isEmpty() && !row.cell(2).equals("-")) {
                sectors.add(row.cell(2));
            }
            agents.add(row.cell(0), new AgentKind(row.cell(0), sectors, true, false));
        }
        for (Row row : files.table("actors/nouns.tsv", "noun", "kind")) {
            agents.add(
                    row.cell(0),
                    new AgentKind(
                            row.cell(0),
                            List.of(),
                            row.cell(1).equals("person"),
                            row.cell(1).equals("place")));
        }
    }

    /** Rows of one id are one entity, under the name and the roles of the first: the user's own rows come before the others. */
    private void addEntities(KnowledgeFiles files) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        for (String file : files.names(ENTITIES, ".tsv")) {
            for (Row row : files.table(file, "id", "name", "aliases", "kind", "roles")) {
                byId.computeIfAbsent(row.cell(0), id -> new Entity(row.cell(1))).add(row);
            }
        }
        byId.forEach((id, entity) -> {
            Name name = entity.name(id);
            entities.put(id, name);
            if (name.kind() == Kind.PERSON) {
                rulers.add(name);
            }
            add(name, entity.spellings);
        });
    }

    /** What the rows of an entity say. */
    private static final class Entity {
        private final String display;
        private final List<String> spellings = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private boolean isPerson;

        private Entity(String display) {
            this.display = display;
        }

        private void add(Row row) {
            spellings.add(row.cell(1));
            spellings.addAll(row.list(2));
            isPerson |= row.cell(3).equals("person");
            for (String role : row.list(4)) {
                roles.add(Role.parse(role, row.place()));
            }
        }

        private Name name(String id) {
            return new Name(
                    isPerson ? Kind.PERSON : Kind.BODY,
                    display,
                    id,
                    roles.isEmpty() ? List.of(Role.always(null, List.of())) : roles);
        }
    }

    private void addCountries(KnowledgeFiles files) {
        for (Row row : files.table(
                "actors/countries.tsv", "code", "name", "adjectives", "people", "capital", "seats", "aliases")) {
            String code = row.cell(0);
            countryNames.put(code, row.cell(1));
            Role plain = Role.always(code, List.of());
            Role government = Role.always(code, List.of("GOV"));
            add(new Name(Kind.COUNTRY, row.cell(1), null, List.of(plain)), List.of(row.cell(1)));
            add(new Name(Kind.COUNTRY, row.cell(1), null, List.of(plain)), row.list(6));
            add(new Name(Kind.DEMONYM, row.cell(1), null, List.of(plain)), row.list(2));
            for (String people : row.list(3)) {
                add(new Name(Kind.PEOPLE, people, null, List.of(plain)), List.of(people));
            }
            add(new Name(Kind.CAPITAL, "Government of " + row.cell(1), null, List.of(government)), row.list(4));
            add(new Name(Kind.SEAT, "Government of " + row.cell(1), null, List.of(government)), row.list(5));
        }
    }

    private void addHistory(KnowledgeFiles files) {
        for (Row row : files.table("actors/history.tsv", "name", "adjectives", "people", "code", "from", "to")) {
            Role plain = Role.always(row.cell(3), List.of());
            add(new Name(Kind.COUNTRY, row.list(0).get(0), null, List.of(plain)), row.list(0));
            add(new Name(Kind.DEMONYM, row.list(0).get(0), null, List.of(plain)), row.list(1));
            add(new Name(Kind.PEOPLE, row.list(0).get(0), null, List.of(plain)), row.list(2));
        }
    }

    private void addRegions(KnowledgeFiles files) {
        for (Row row : files.table("actors/regions.tsv", "name", "adjective", "kind", "country")) {
            List<String> sectors = row.cell(2).equals("breakaway") ? List.of("PRE") : List.of();
            String country = row.cell(3);
            Role role = Role.always(country.isEmpty() ? null : country, sectors);
            Name name = new Name(Kind.REGION, row.list(0).get(0), null, List.of(role));
            add(name, row.list(0));
            add(name, row.list(1));
        }
    }

    private void addPeoples(KnowledgeFiles files) {
        for (Row row : files.table("actors/peoples.tsv", "name", "plural", "country", "sector")) {
            String country = row.cell(2);
            List<String> sectors = row.cell(3).isEmpty() || row.cell(3).equals("-") ? List.of() : List.of(row.cell(3));
            Role role = Role.always(country.isEmpty() || country.equals("-") ? null : country, sectors);
            String display =
                    row.list(1).isEmpty() ? row.list(0).get(0) : row.list(1).get(0);
            Name name = new Name(Kind.GROUP, display, null, List.of(role));
            add(name, row.list(0));
            add(name, row.list(1));
        }
    }

    private void add(Name name, List<String> spellings) {
        for (String spelling : spellings) {
            names.add(spelling, name);
        }
    }

    NameTrie<Name> names() {
        return names;
    }

    NameTrie<AgentKind> agents() {
        return agents;
    }

    /** The English name of a country by its ISO 3166-1 alpha-3 code; the code itself where the tables do not list it. */
    public String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** The country's code on a day for an entity id; empty for an unknown id or a body of many countries. */
    public Optional<String> countryOf(String entity, LocalDate day) {
        Name name = entities.get(entity);
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(name.roleOn(day).country());
    }

    LoadedWords loadedWords() {
        return loadedWords;
    }

    Rulers rulers() {
        return rulers;
    }

    /** The country of an outlet that the tables list; null for any other. */
    @Nullable
    String countryOfOutlet(@Nullable String outlet) {
        Name name = outlet == null ? null : names.exact(NameTrie.pieces(outlet));
        return name == null || name.kind() != Kind.BODY ? null : name.country();
    }

    /** How many entities with roles the tables hold. */
    public int entityCount() {
        return entities.size();
    }

    /**
     * A common noun or phrase for a kind of actor.
     *
     * @param human whether it names people rather than a body or a place
     * @param place whether it is a place or building
     */
    record AgentKind(String phrase, List<String> sectors, boolean human, boolean place) {
        AgentKind {
            sectors = List.copyOf(sectors);
        }
    }
}
