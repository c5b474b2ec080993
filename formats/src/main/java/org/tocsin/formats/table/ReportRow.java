package org.tocsin.formats.table;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Report;

/**
 * A report and the happening that it tells of.
 *
 * @param url where the article was published; absent when unknown
 */
public record ReportRow(
        IncidentId incident, Report report, @Nullable String url) {}
