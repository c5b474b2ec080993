package org.tocsin.formats.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/**
 * Countries by their codes and names in other data, from {@code codes/countries.tsv} and {@code actors/countries.tsv}. One code means different
 * countries in different schemes ({@code SWZ} is Switzerland for the Correlates of War and Eswatini for ISO), so a caller names the scheme.
 */
public final class CountryCodes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_NAME = Pattern.compile("(.+?)\\s*\\((.+)\\)\\s*");

    private final Map<Code, String> isoOf = new HashMap<>();
    private final Map<Code, String> codeOf = new HashMap<>();
    private final Map<String, String> isoOfName = new HashMap<>();

    /** A scheme of country codes. */
    public enum Scheme {
        /** ISO 3166-1 alpha-3, as Tocsin uses it everywhere. */
        ISO,
        /** ISO 3166-1 numeric: ACLED. */
        ISO_NUMERIC,
        /** FIPS 10-4, two letters: places of GDELT. */
        FIPS,
        /** Numbers of the Correlates of War project and of Gleditsch and Ward: POLECAT, UCDP. */
        COW,
        /** The three letters of the Correlates of War project. */
        COW_LETTERS,
        /** CAMEO's: ISO 3166 as it was about 2008, with codes for parts of countries. Actors of GDELT. */
        CAMEO
    }

    private record Code(Scheme scheme, String code) {}

    public CountryCodes(KnowledgeFiles files) {
        List<String> countries = new ArrayList<>();
        for (Row row : files.table(
                "actors/countries.tsv", "code", "name", "adjectives", "people", "capital", "seats", "aliases")) {
            countries.add(row.cell(0));
            add(Scheme.ISO, List.of(row.cell(0)), row);
            isoOfName.put(key(row.cell(1)), row.cell(0));
            row.list(6).forEach(name -> isoOfName.put(key(name), row.cell(0)));
        }
        for (Row row :
                files.table("codes/countries.tsv", "code", "numeric", "fips", "cow", "cow_letters", "cameo", "names")) {
            if (!isoOf.containsKey(new Code(Scheme.ISO, row.cell(0)))) {
                throw new KnowledgeException(row.place() + ": " + row.cell(0) + " is no code of actors/countries.tsv");
            }
            add(Scheme.ISO_NUMERIC, row.list(1), row);
            add(Scheme.FIPS, row.list(2), row);
            add(Scheme.COW, row.list(3), row);
            add(Scheme.COW_LETTERS, row.list(4), row);
            add(Scheme.CAMEO, row.list(5).isEmpty() ? List.of(row.cell(0)) : row.list(5), row);
            row.list(6).forEach(name -> isoOfName.put(key(name), row.cell(0)));
        }
        countries.forEach(iso -> isoOf.putIfAbsent(new Code(Scheme.CAMEO, iso), iso));
    }

    private void add(Scheme scheme, List<String> codes, Row row) {
        String iso = row.cell(0);
        for (String code : codes) {
            String other = isoOf.putIfAbsent(new Code(scheme, normal(scheme, code)), iso);
            if (other != null && !other.equals(iso)) {
                throw new KnowledgeException(
                        row.place() + ": " + scheme + " " + code + " is " + other + "'s and " + iso + "'s");
            }
        }
        if (!codes.isEmpty()) {
            codeOf.put(new Code(scheme, iso), codes.get(0));
        }
    }

    /** The ISO 3166-1 alpha-3 code of a country's code in another scheme; empty for none. */
    public Optional<String> iso(Scheme scheme, String code) {
        return Optional.ofNullable(isoOf.get(new Code(scheme, normal(scheme, code))));
    }

    /** The code that another scheme has for a country; empty where it has none. */
    public Optional<String> code(Scheme scheme, String iso) {
        return Optional.ofNullable(codeOf.get(new Code(scheme, iso)));
    }

    /** The ISO code of a country's name, however it is spelt: case, accents and a second name in parentheses do not matter. */
    public Optional<String> isoOfName(String name) {
        String iso = isoOfName.get(key(name));
        Matcher other = OTHER_NAME.matcher(name);
        if (iso == null && other.matches()) {
            iso = isoOfName.get(key(other.group(1)));
            if (iso == null) {
                iso = isoOfName.get(key(other.group(2)));
            }
        }
        return Optional.ofNullable(iso);
    }

    /** Leading zeros of numbers go: spreadsheets lose them. */
    private static String normal(Scheme scheme, String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return switch (scheme) {
            case ISO_NUMERIC, COW -> upper.replaceFirst("^0+(?=.)", "");
            case ISO, FIPS, COW_LETTERS, CAMEO -> upper;
        };
    }

    private static String key(String name) {
        return MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
