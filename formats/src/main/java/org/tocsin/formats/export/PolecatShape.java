package org.tocsin.formats.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.formats.code.CountryCodes.Scheme;
import org.tocsin.formats.layout.PolecatLayout;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;

/** Events in the 40 columns of POLECAT. Its files have no status, so only what is asserted goes in, and no bare statements, since PLOVER has none. */
final class PolecatShape implements LineShape {
    private static final TabLine.Layout LAYOUT = new TabLine.Layout(PolecatLayout.COLUMNS, PolecatLayout.NONE);

    private final CountryCodes countries;

    PolecatShape(CountryCodes countries) {
        this.countries = countries;
    }

    @Override
    public String header() {
        return String.join("\t", PolecatLayout.COLUMNS) + "\n";
    }

    @Override
    public Optional<String> obstacle(ExportedEvent exported) {
        return exported.event().act().type() == null
                ? Optional.of("bare statement, and PLOVER has no event for it")
                : LeftOut.becauseOfStatus(exported.event());
    }

    @Override
    public List<String> lines(ExportedEvent exported) {
        Event event = exported.event();
        TabLine line = new TabLine(LAYOUT);
        line.set("Event ID", event.id());
        When when = event.when();
        line.set("Event Date", when.start() == null ? when.end() : when.start());
        line.set("Event Type", event.act().type());
        line.set("Event Mode", event.act().mode());
        line.set("Intensity", event.ploverScore());
        line.set("Quad Code", PolecatLayout.QUAD_CODES.get(event.quadClass() - 1));
        line.set("Contexts", String.join(PolecatLayout.SEPARATOR, event.contexts()));
        setSide(line, "Actor", event.actors());
        setSide(line, "Recipient", event.recipients());
        setPlace(line, event.where());
        line.set("Source", exported.record().report().outlet());
        line.set("Publication Date", exported.record().report().published());
        line.set(
                "Version",
                "tocsin " + exported.record().engine() + ", knowledge "
                        + exported.record().knowledge());
        return List.of(line.line());
    }

    private void setSide(TabLine line, String side, List<Party> parties) {
        line.set(side + " Name", each(parties, party -> List.of(party.name())));
        line.set(
                side + " Country",
                each(parties, party -> party.countryCode().stream().toList()));
        line.set(
                side + " COW",
                each(
                        parties,
                        party -> party.countryCode().flatMap(iso -> countries.code(Scheme.COW, iso)).stream()
                                .toList()));
        line.set(
                "Primary " + side + " Sector",
                each(parties, party -> party.sectors().stream().limit(1).toList()));
        line.set(side + " Sectors", each(parties, Party::sectors));
        line.set(side + " Name Raw", each(parties, party -> List.of(party.text())));
    }

    /** A list of as many values as there are parties, so that the columns can be read side by side; sectors of one party are joined by a comma. */
    private static String each(List<Party> parties, Function<Party, List<String>> values) {
        List<String> cells = new ArrayList<>();
        for (Party party : parties) {
            String cell = String.join(",", values.apply(party)).replace(";", ",");
            cells.add(cell.isBlank() ? PolecatLayout.NONE : cell);
        }
        return cells.stream().allMatch(PolecatLayout.NONE::equals)
                ? ""
                : cells.stream().collect(Collectors.joining(PolecatLayout.SEPARATOR));
    }

    private static void setPlace(TabLine line, @Nullable Where where) {
        if (where == null) {
            return;
        }
        line.set("Placename", where.name());
        switch (where.precision()) {
            case CITY -> line.set("City", where.name());
            case REGION -> line.set("Province", where.name());
            case COUNTRY -> {}
        }
        line.set("Country", where.country());
        line.set("Latitude", where.latitude());
        line.set("Longitude", where.longitude());
        line.set("Raw Placename", where.text());
    }
}
