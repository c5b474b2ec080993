package org.tocsin.view.record;

import java.util.List;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.IncidentRow;

/**
 * A story: articles on the same ground and what they tell, in order.
 *
 * @param incidents whatever their status, by first day; undated ones last
 * @param newIncidents ids of those that came or changed since the visit
 * @param newArticles ids of articles that came since the visit
 */
public record StoryView(
        String id,
        List<ArticleRow> articles,
        List<IncidentRow> incidents,
        List<String> newIncidents,
        List<String> newArticles) {}
