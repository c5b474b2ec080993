package org.tocsin.model.series;

/** What an alert listens to. */
public sealed interface AlertRule {
    /** The rule in one word, e.g. {@code dyad:RUS-AZE}: part of the name of every alert it raises. */
    String id();

    /** Whether the rule counts a happening. */
    boolean matches(Happening happening);

    /** What one does to the other. */
    record OnDyad(Dyad dyad) implements AlertRule {
        @Override
        public String id() {
            return "dyad:" + dyad;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening.isOf(dyad);
        }
    }

    /** What an actor does to others or others to it. */
    record OnActor(String actor) implements AlertRule {
        @Override
        public String id() {
            return "actor:" + actor;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening.source().equals(actor) || happening.target().equals(actor);
        }
    }

    /** What happens at a place. */
    record OnPlace(String place) implements AlertRule {
        @Override
        public String id() {
            return "place:" + place;
        }

        @Override
        public boolean matches(Happening happening) {
            return place.equals(happening.place());
        }
    }

    /** What a saved search finds; whoever holds the data runs it and gives the happenings. */
    record OnQuery(String name, java.util.Set<String> happenings) implements AlertRule {
        public OnQuery {
            happenings = java.util.Set.copyOf(happenings);
        }

        @Override
        public String id() {
            return "query:" + name;
        }

        @Override
        public boolean matches(Happening happening) {
            return happenings.contains(happening.id());
        }
    }
}
