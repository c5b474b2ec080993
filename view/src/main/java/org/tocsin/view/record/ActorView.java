package org.tocsin.view.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Page;

/**
 * An actor in the days that are asked for.
 *
 * @param code a country, a country with a sector, or an id of the actor tables
 * @param known what the actor tables say; absent where they do not have it
 * @param partners countries it did most to and suffered most from; only for countries
 * @param did by PLOVER event, most first
 * @param suffered by PLOVER event, most first
 * @param doneBy what it did, newest first
 * @param doneTo what it suffered, newest first
 * @param said its claims, newest first
 */
public record ActorView(
        String code,
        String name,
        ActorNames.@Nullable Known known,
        List<Partner> partners,
        List<Count> did,
        List<Count> suffered,
        Page<IncidentRow> doneBy,
        Page<IncidentRow> doneTo,
        Page<ClaimRow> said,
        List<IncidentView.Note> notes) {

    /** Another country: how many happenings went there and came from it, with the sums of their Goldstein values. */
    public record Partner(String code, String name, long to, double toGoldstein, long from, double fromGoldstein) {}

    /** How often. */
    public record Count(String value, long count) {}
}
