package org.tocsin.model.incident;

/**
 * How many tell of a happening, counted apart. Reports are not sources: ten copies of a wire story are ten reports and one source.
 *
 * @param reports events of articles
 * @param articles articles
 * @param outlets outlets by name
 * @param owners owners that are known of those outlets
 * @param unreviewedOutlets outlets whose owner nobody has looked up; never counted as owners
 * @param independentSources groups of reports that share neither owner, nor outlet, nor agency, nor text
 */
public record Corroboration(
        int reports, int articles, int outlets, int owners, int unreviewedOutlets, int independentSources) {}
