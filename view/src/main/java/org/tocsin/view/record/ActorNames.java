package org.tocsin.view.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.knowledge.KnowledgeFiles;

/** Names, aliases and roles of the actor tables, by the code that filters use. */
public final class ActorNames {
    private final Map<String, Known> byCode = new LinkedHashMap<>();

    /**
     * What the tables say of an actor.
     *
     * @param kind country, person, or what the table says
     * @param roles as the table writes them, a role each: {@code RUS:GOV:2000-05-07..2008-05-07:President}; empty for countries
     */
    public record Known(String code, String name, List<String> aliases, String kind, List<String> roles) {
        public Known {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }

    public ActorNames(KnowledgeFiles files) {
        for (KnowledgeFiles.Row row : files.table(
                "actors/countries.tsv", "code", "name", "adjectives", "people", "capital", "seats", "aliases")) {
            List<String> aliases = new ArrayList<>(row.list(6));
            aliases.addAll(row.list(4));
            aliases.addAll(row.list(5));
            byCode.put(row.cell(0), new Known(row.cell(0), row.cell(1), aliases, "country", List.of()));
        }
        for (String file : files.names("actors/entities", ".tsv")) {
            for (KnowledgeFiles.Row row : files.table(file, "id", "name", "aliases", "kind", "roles")) {
                byCode.putIfAbsent(
                        row.cell(0), new Known(row.cell(0), row.cell(1), row.list(2), row.cell(3), row.list(4)));
            }
        }
    }

    public Optional<Known> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The usual name of a code; the code itself where the tables have none. */
    public String name(String code) {
        Known known = byCode.get(code);
        if (known != null) {
            return known.name();
        }
        Known country = code.length() == 6 ? byCode.get(code.substring(0, 3)) : null;
        return country == null ? code : country.name() + " (" + code.substring(3) + ")";
    }

    /** All actors of the tables by code. */
    public Map<String, Known> all() {
        return Collections.unmodifiableMap(byCode);
    }
}
