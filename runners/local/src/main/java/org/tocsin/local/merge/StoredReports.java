package org.tocsin.local.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tocsin.merge.incident.Grouping;
import org.tocsin.merge.incident.ReportTraits;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.store.Tables;

/** The reports that the store knows, as the grouping asks for them. */
record StoredReports(Tables tables) implements Grouping.Known {
    @Override
    public Collection<ReportTraits> withKeys(Collection<MergeKey> keys) {
        List<ReportTraits> found = new ArrayList<>();
        tables.merges().withKeys(keys, (id, body) -> found.add(ReportTraits.ofBytes(id, body)));
        return found;
    }

    @Override
    public Collection<ReportTraits> withIds(Collection<EventId> ids) {
        List<ReportTraits> found = new ArrayList<>();
        tables.merges().withIds(ids, (id, body) -> found.add(ReportTraits.ofBytes(id, body)));
        return found;
    }
}
