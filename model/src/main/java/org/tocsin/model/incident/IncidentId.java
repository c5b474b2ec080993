package org.tocsin.model.incident;

/** The lasting name of an incident: at its birth a hash of its earliest event's id. Never given to another incident. */
public record IncidentId(String value) implements Comparable<IncidentId> {
    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
