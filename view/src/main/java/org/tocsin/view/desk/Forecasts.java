package org.tocsin.view.desk;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;

/** What people foretold, threatened, promised or made depend on something, with the outcome that a person has set. */
public final class Forecasts {
    private static final String[] MODALITIES = {"prediction", "threat", "promise", "condition"};

    /** Words that say until when. */
    private static final Pattern HORIZON = Pattern.compile(
            "(?i)\\b(?:by|until|before|within|in|over) (?:the )?(?:end of |next |coming |few |several )*"
                    + "(?:\\d+ |one |two |three |four |five |six |ten )?"
                    + "(?:days?|weeks?|months?|years?|decade|(?:19|20)\\d\\d|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|spring|summer|autumn|fall|winter|tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday)(?: \\d{1,2}|,? (?:19|20)\\d\\d)?\\b"
                    + "|\\b(?:this|next) (?:week|month|year|spring|summer|autumn|fall|winter)\\b|\\btomorrow\\b|\\bsoon\\b");

    /** Words that say on what it depends. */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\b(?:if|unless|provided that|in case|as long as|should)\\b[^,.;]*");

    private final Store store;
    private final Lists lists;

    public Forecasts(Store store, java.time.Clock clock) {
        this.store = store;
        this.lists = new Lists(store, clock);
    }

    /**
     * A forecast.
     *
     * @param claim who says what
     * @param condition the words that say on what it depends; absent for none
     * @param horizon the words that say until when; absent for none
     * @param outcome what a person has decided; absent while it is open
     */
    public record Forecast(
            ClaimRow claim,
            @Nullable String condition,
            @Nullable String horizon,
            @Nullable Review outcome) {}

    /** The forecasts that a filter finds, with where the next page begins. */
    public Page<Forecast> of(Filter asked) {
        Filter filter = asked.has(Key.MODALITY) ? asked : asked.with(Key.MODALITY, MODALITIES);
        Page<ClaimRow> claims = lists.page(Listings.CLAIMS, filter);
        Map<String, Review> outcomes = store.read(tables -> tables.reviews().onAll(Subject.Kind.FORECAST));
        List<Forecast> rows = claims.rows().stream()
                .map(claim -> new Forecast(
                        claim,
                        first(CONDITION, claim.content()),
                        first(HORIZON, claim.content()),
                        outcomes.get(claim.id())))
                .toList();
        return new Page<>(rows, claims.count(), claims.next(), claims.filter(), claims.notices(), claims.asOf());
    }

    private static @Nullable String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group().strip() : null;
    }
}
