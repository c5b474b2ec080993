package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** Who holds the highest office of a country, by the dated roles of the entity tables. */
final class Rulers {
    private static final List<Pattern> OFFICES = List.of(
            Pattern.compile(
                    "Supreme Leader.*|leader|junta leader|military ruler|State Administration Council chairman"),
            Pattern.compile("((interim|acting|transitional) )?President( and .*)?"),
            Pattern.compile("King|Emir|Sultan|head of state"),
            Pattern.compile("Prime Minister( and .*)?"));
    private static final List<Pattern> HEADS_OF_GOVERNMENT =
            List.of(Pattern.compile("(Prime Minister|Chancellor|Taoiseach|Premier)( and .*)?"));

    private final Set<String> parliamentary = new HashSet<>();
    private final Map<String, List<Name>> persons = new HashMap<>();

    Rulers(KnowledgeFiles files) {
        for (Row row : files.table("actors/heads-of-government.tsv", "country")) {
            parliamentary.add(row.cell(0));
        }
    }

    void add(Name person) {
        person.roles().stream()
                .filter(role -> role.country() != null && role.sectors().contains("GOV"))
                .map(Role::country)
                .distinct()
                .forEach(country -> persons.computeIfAbsent(country, code -> new ArrayList<>())
                        .add(person));
    }

    /** Who rules a country on a day, or today where there is none; null where the tables name nobody or several. */
    @Nullable
    Name of(String country, @Nullable LocalDate day) {
        for (Pattern office : parliamentary.contains(country) ? HEADS_OF_GOVERNMENT : OFFICES) {
            List<Name> holders = persons.getOrDefault(country, List.of()).stream()
                    .filter(person -> person.roles().stream()
                            .anyMatch(role -> country.equals(role.country())
                                    && office.matcher(role.title()).matches()
                                    && (day == null ? role.to() == null : role.holdsOn(day))))
                    .toList();
            if (!holders.isEmpty()) {
                return holders.size() == 1 ? holders.get(0) : null;
            }
        }
        return null;
    }
}
