package org.tocsin.local.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.merge.copy.CopyFinder;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Tables;
import org.tocsin.store.table.ArticleTable;
import org.tocsin.store.table.CopyTable;
import org.tocsin.store.table.CopyTable.Member;

/**
 * Groups of copies over the store: near-duplicates by the copy finder, and texts too short for it by their very words. A group is called after
 * the lowest id of its current articles, so that its name does not depend on which came first.
 */
public final class CopyGroups {
    private final Tables tables;

    public CopyGroups(Tables tables) {
        this.tables = tables;
    }

    /** An article that comes into the store. */
    public record Arrival(DocumentId article, ContentHash hash, Signature signature) {}

    /**
     * The groups of arriving articles, and of every known article whose group is another one now.
     *
     * @param replaced articles that have just been replaced: their groups may fall apart
     */
    public Map<DocumentId, DocumentId> place(Collection<Arrival> arrivals, Collection<DocumentId> replaced) {
        Set<DocumentId> touched = new HashSet<>(replaced);
        Map<ContentHash, DocumentId> sameText = new HashMap<>();
        List<Long> bands = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            for (long band : CopyFinder.bands(arrival.signature())) {
                bands.add(band);
            }
            tables.articles().withHash(arrival.hash()).stream()
                    .filter(ArticleTable.Head::isCurrent)
                    .findFirst()
                    .ifPresent(head -> sameText.put(arrival.hash(), head.id()));
        }
        touched.addAll(sameText.values());
        touched.addAll(tables.copies().sharing(bands));
        List<Member> known = tables.copies().groupsOf(touched);
        Set<DocumentId> fallingApart = groupsOf(replaced);
        Groups groups = new Groups();
        known.forEach(member -> groups.add(member.article(), Signature.ofBytes(member.body())));
        arrivals.forEach(arrival -> groups.add(arrival.article(), arrival.signature()));
        groups.joinAlike();
        for (Member member : known) {
            boolean wasJoined = !fallingApart.contains(member.group()) || member.body().length == 0;
            if (wasJoined) {
                groups.joinWithGroup(member.article(), member.group());
            }
        }
        for (Arrival arrival : arrivals) {
            DocumentId same = sameText.putIfAbsent(arrival.hash(), arrival.article());
            if (same != null) {
                groups.join(arrival.article(), same);
            }
        }
        Map<DocumentId, DocumentId> before = new HashMap<>();
        known.forEach(member -> before.put(member.article(), member.group()));
        Map<DocumentId, DocumentId> changed = new TreeMap<>(groups.names());
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return changed;
    }

    private Set<DocumentId> groupsOf(Collection<DocumentId> articles) {
        Set<DocumentId> groups = new HashSet<>();
        for (DocumentId article : articles) {
            tables.articles().byId(article).ifPresent(stored -> groups.add(stored.copyGroup()));
        }
        return groups;
    }

    /** The fingerprint of an arrival as the store keeps it. */
    public static CopyTable.Print print(Arrival arrival) {
        return new CopyTable.Print(
                arrival.article(), arrival.signature().toBytes(), CopyFinder.bands(arrival.signature()));
    }

    /** Articles in the order of their ids, each with a link to one of its group. */
    private static final class Groups {
        private final TreeMap<DocumentId, Signature> signatures = new TreeMap<>();
        private final Map<DocumentId, DocumentId> parents = new HashMap<>();
        private final Map<DocumentId, DocumentId> firstOfGroup = new HashMap<>();

        void add(DocumentId article, Signature signature) {
            signatures.put(article, signature);
        }

        void joinAlike() {
            List<DocumentId> articles = List.copyOf(signatures.keySet());
            int[] groups = CopyFinder.groups(List.copyOf(signatures.values()));
            for (int i = 0; i < groups.length; i++) {
                join(articles.get(i), articles.get(groups[i]));
            }
        }

        /** Joins an article with the others that were in one group with it. */
        void joinWithGroup(DocumentId article, DocumentId group) {
            DocumentId first = firstOfGroup.putIfAbsent(group, article);
            if (first != null) {
                join(article, first);
            }
        }

        void join(DocumentId one, DocumentId other) {
            DocumentId first = root(one);
            DocumentId second = root(other);
            if (first.compareTo(second) < 0) {
                parents.put(second, first);
            } else if (second.compareTo(first) < 0) {
                parents.put(first, second);
            }
        }

        private DocumentId root(DocumentId article) {
            DocumentId root = article;
            for (@Nullable DocumentId parent = parents.get(root); parent != null; parent = parents.get(root)) {
                root = parent;
            }
            return root;
        }

        Map<DocumentId, DocumentId> names() {
            Map<DocumentId, DocumentId> names = new HashMap<>();
            signatures.keySet().forEach(article -> names.put(article, root(article)));
            return names;
        }
    }
}
