package org.tocsin.formats.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CountryCodes.Scheme;
import org.tocsin.formats.layout.GdeltLayout;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Corroboration;

/**
 * Events in the 61 columns of GDELT 2.0. The files have no status, so only what is asserted goes in. As in all CAMEO data each pair of actor and
 * recipient is a row of its own; from the second on its id ends in {@code -2}, {@code -3}. The ids are Tocsin's, not numbers.
 */
final class GdeltShape implements LineShape {
    private static final TabLine.Layout LAYOUT = new TabLine.Layout(GdeltLayout.EVENTS_2, "");
    private static final int TYPES = 3;

    private final ExportSettings settings;

    GdeltShape(ExportSettings settings) {
        this.settings = settings;
    }

    /** GDELT's files have none. */
    @Override
    public String header() {
        return "";
    }

    @Override
    public Optional<String> obstacle(ExportedEvent exported) {
        return LeftOut.becauseOfStatus(exported.event());
    }

    @Override
    public List<String> lines(ExportedEvent exported) {
        Event event = exported.event();
        List<String> lines = new ArrayList<>();
        for (Optional<Party> actor : orNobody(event.actors())) {
            for (Optional<Party> recipient : orNobody(event.recipients())) {
                TabLine line = new TabLine(LAYOUT);
                line.set("GLOBALEVENTID", event.id() + (lines.isEmpty() ? "" : "-" + (lines.size() + 1)));
                setDate(line, event.when());
                actor.ifPresent(party -> setActor(line, "Actor1", party));
                recipient.ifPresent(party -> setActor(line, "Actor2", party));
                setAct(line, event);
                setCounts(line, exported.corroboration());
                setPlace(line, event.where());
                line.set("DATEADDED", settings.created().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
                line.set("SOURCEURL", exported.url());
                lines.add(line.line());
            }
        }
        return lines;
    }

    private static List<Optional<Party>> orNobody(List<Party> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    private static void setDate(TabLine line, When when) {
        LocalDate day = when.start() == null ? when.end() : when.start();
        if (day == null) {
            return;
        }
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        line.set("SQLDATE", date);
        line.set("MonthYear", date.substring(0, 6));
        line.set("Year", date.substring(0, 4));
        double passed = Math.min(0.9999, (double) day.getDayOfYear() / day.lengthOfYear());
        line.set("FractionDate", String.format(Locale.ROOT, "%.4f", day.getYear() + passed));
    }

    private void setActor(TabLine line, String side, Party party) {
        String country = party.countryCode()
                .flatMap(iso -> settings.countries().code(Scheme.CAMEO, iso))
                .orElse("");
        List<String> types = party.sectors().stream()
                .flatMap(sector -> settings.cameo().sector(sector).stream())
                .distinct()
                .limit(TYPES)
                .toList();
        line.set(side + "Code", country + String.join("", types));
        line.set(side + "Name", party.name().toUpperCase(Locale.ROOT));
        line.set(side + "CountryCode", country);
        for (int i = 0; i < types.size(); i++) {
            line.set(side + "Type" + (i + 1) + "Code", types.get(i));
        }
    }

    private static void setAct(TabLine line, Event event) {
        String code = event.act().cameo();
        line.set("IsRootEvent", event.sentenceIndex() == 0 ? 1 : 0);
        line.set("EventCode", code);
        line.set("EventBaseCode", code.substring(0, Math.min(3, code.length())));
        line.set("EventRootCode", event.act().root());
        line.set("QuadClass", event.quadClass());
        line.set("GoldsteinScale", event.goldstein());
    }

    private static void setCounts(TabLine line, Corroboration corroboration) {
        line.set("NumMentions", corroboration.reports());
        line.set("NumSources", corroboration.outlets());
        line.set("NumArticles", corroboration.articles());
    }

    private void setPlace(TabLine line, @Nullable Where where) {
        if (where == null) {
            return;
        }
        boolean inUsa = "USA".equals(where.country());
        line.set(
                "ActionGeo_Type",
                switch (where.precision()) {
                    case COUNTRY -> 1;
                    case REGION -> inUsa ? 2 : 5;
                    case CITY -> inUsa ? 3 : 4;
                });
        line.set("ActionGeo_FullName", where.name());
        if (where.country() != null) {
            line.set(
                    "ActionGeo_CountryCode",
                    settings.countries().code(Scheme.FIPS, where.country()).orElse(""));
        }
        line.set("ActionGeo_Lat", where.latitude());
        line.set("ActionGeo_Long", where.longitude());
    }
}
