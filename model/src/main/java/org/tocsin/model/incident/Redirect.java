package org.tocsin.model.incident;

/** An incident's old name and where it is found now: two incidents have become one. Links to the old name keep working. */
public record Redirect(IncidentId from, IncidentId to) {}
