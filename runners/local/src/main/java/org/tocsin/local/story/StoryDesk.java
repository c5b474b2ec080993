package org.tocsin.local.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.merge.story.StoryFinder;
import org.tocsin.merge.story.StoryFinder.ReadArticle;
import org.tocsin.model.incident.StoryId;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Store;
import org.tocsin.store.table.StoredArticle;

/**
 * Says which story the articles of a month belong to. A month is looked at with some days of its neighbours, so that a story over the turn of a month
 * is one; what is kept at once is the words of so many articles and not of all. The outcome depends on the articles alone and not on when they came.
 */
public final class StoryDesk {
    /** No story is silent for longer. */
    private static final int NEIGHBOURING_DAYS = 10;

    private final StoryFinder finder;

    public StoryDesk(KnowledgeFiles files) {
        this.finder = new StoryFinder(files);
    }

    /** The month of an article: of its publication, else of its coming. */
    public static YearMonth month(StoredArticle article) {
        LocalDate published = article.document().published();
        return YearMonth.from(published == null ? LocalDate.ofInstant(article.seenAt(), ZoneOffset.UTC) : published);
    }

    /** Groups the articles of these months. */
    public void assign(Store store, Collection<YearMonth> months) {
        for (YearMonth month : new TreeSet<>(months)) {
            assign(store, month);
        }
    }

    private void assign(Store store, YearMonth month) {
        List<ReadArticle> articles = new ArrayList<>();
        Set<DocumentId> own = new HashSet<>();
        store.read(tables -> {
            tables.articles()
                    .between(
                            month.atDay(1).minusDays(NEIGHBOURING_DAYS),
                            month.atEndOfMonth().plusDays(NEIGHBOURING_DAYS),
                            article -> {
                                articles.add(finder.read(article.document()));
                                if (month(article).equals(month)) {
                                    own.add(article.document().id());
                                }
                            });
            return articles;
        });
        Map<DocumentId, StoryId> stories = new HashMap<>(finder.stories(articles));
        stories.keySet().retainAll(own);
        if (!stories.isEmpty()) {
            store.write(tables -> {
                tables.articles().setStories(stories);
                return stories;
            });
        }
    }
}
