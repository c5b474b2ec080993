package org.tocsin.view.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;

/** A filter as one condition on one kind of record: of each key one wanted value is enough, all keys must hold, nothing unwanted may. */
public final class FilterSql {
    /** Keys that are read together with others. */
    private static final Set<Key> READ_WITH_OTHERS = EnumSet.of(Key.FROM, Key.TO, Key.LAST, Key.BY, Key.DIR, Key.AS_OF);

    private final Noun noun;
    private final LocalDate today;

    public FilterSql(Noun noun, LocalDate today) {
        this.noun = noun;
        this.today = today;
    }

    /** The condition with what is shown by default. */
    public Condition condition(Filter asked) {
        Filter filter = effective(asked);
        List<Condition> all = new ArrayList<>(List.of(noun.present(filter)));
        Days days = filter.days(today);
        if (!days.isAlways()) {
            noun.in(days).ifPresent(all::add);
        }
        for (Key key : Key.values()) {
            List<Condition> wanted = new ArrayList<>();
            for (Term term : filter.terms()) {
                if (term.key() == key && !isReadElsewhere(key)) {
                    Optional<Condition> condition = noun.of(term, filter);
                    if (condition.isPresent() && term.isNot()) {
                        all.add(condition.get().not());
                    } else {
                        condition.ifPresent(wanted::add);
                    }
                }
            }
            if (!wanted.isEmpty()) {
                all.add(Condition.any(wanted));
            }
        }
        return Condition.all(all);
    }

    /** The filter with the statuses that are shown by default, for chips that can be taken off. */
    public Filter effective(Filter asked) {
        Filter filter = asked;
        if (!asked.has(Key.STATUS)) {
            for (String status : noun.defaultStatuses()) {
                filter = filter.and(new Term(Key.STATUS, status, false));
            }
        }
        return filter;
    }

    /** What the filter says that means nothing for this kind of record, in words. */
    public List<String> notices(Filter filter, String plural) {
        return filter.terms().stream()
                .filter(term -> !isReadElsewhere(term.key()))
                .filter(term -> noun.of(term, filter).isEmpty())
                .map(term -> "'" + term.key().written() + "' says nothing of " + plural + ": let be")
                .distinct()
                .toList();
    }

    private static boolean isReadElsewhere(Key key) {
        return key.isDrawing() || READ_WITH_OTHERS.contains(key);
    }
}
