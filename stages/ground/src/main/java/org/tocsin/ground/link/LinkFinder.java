package org.tocsin.ground.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * Finds the ties between deeds of one sentence that its words state: the cues of {@code grammar/link-cues.tsv}, clauses with "because", and
 * infinitives of purpose. A tie needs a deed before the cue; what stands behind it may be a deed or only words.
 */
public final class LinkFinder {
    private static final Set<Relation> TARGETS = Set.of(Relation.POBJ, Relation.PCOMP, Relation.DOBJ);

    /** By the first lemma, the longest first. */
    private final Map<String, List<Cue>> cues = new HashMap<>();

    public LinkFinder(KnowledgeFiles files) {
        for (Row row : files.table("grammar/link-cues.tsv", "type", "cue")) {
            Cue cue = new Cue(
                    StatedLink.Type.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                    List.of(row.cell(1).split(" ")));
            cues.computeIfAbsent(cue.lemmas.get(0), lemma -> new ArrayList<>()).add(cue);
        }
        cues.values().forEach(list -> list.sort(Comparator.comparingInt(cue -> -cue.lemmas.size())));
    }

    /** A deed of the article and the event that it has become. */
    public record Deed(EventCandidate candidate, EventId id) {}

    private record Article(String text, List<Claim> claims) {}

    private record Cue(StatedLink.Type type, List<String> lemmas) {}

    /** The ties of an article, sentence by sentence, in the order of their cues. */
    public List<StatedLink> find(AnnotatedDocument annotated, List<Deed> deeds, List<Claim> claims) {
        Article article = new Article(annotated.document().text(), claims);
        List<StatedLink> found = new ArrayList<>();
        Map<Integer, List<Deed>> bySentence = new TreeMap<>();
        for (Deed deed : deeds) {
            bySentence
                    .computeIfAbsent(deed.candidate().sentence(), index -> new ArrayList<>())
                    .add(deed);
        }
        bySentence.forEach((index, here) -> {
            Sentence sentence = annotated.sentences().get(index);
            findCues(sentence, here, article, found);
            findClauses(sentence, here, article, found);
        });
        return found;
    }

    private void findCues(Sentence sentence, List<Deed> deeds, Article article, List<StatedLink> found) {
        for (int i = 0; i < sentence.size(); ) {
            Cue at = cueAt(sentence, i);
            if (at == null) {
                i++;
                continue;
            }
            int last = i + at.lemmas.size() - 1;
            TextSpan cue = sentence.token(i).span().union(sentence.token(last).span());
            Deed deed = deedAbove(sentence, i, deeds);
            Optional<TextSpan> target = targetOf(sentence, i, last);
            if (deed != null && target.isPresent()) {
                Deed other = deedIn(target.get(), deeds, deed);
                found.add(link(at.type, deed, other, cue, target.get(), article));
            }
            i = last + 1;
        }
    }

    private @Nullable Cue cueAt(Sentence sentence, int first) {
        for (Cue cue : cues.getOrDefault(sentence.token(first).lemma(), List.of())) {
            if (stands(cue, sentence, first)) {
                return cue;
            }
        }
        return null;
    }

    private static boolean stands(Cue cue, Sentence sentence, int first) {
        if (first + cue.lemmas.size() > sentence.size()) {
            return false;
        }
        for (int k = 0; k < cue.lemmas.size(); k++) {
            Token token = sentence.token(first + k);
            if (!token.is(cue.lemmas.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The deed of the clause that a cue hangs on: of the word above, or of its subject ("the arrest was a response to"). */
    private static @Nullable Deed deedAbove(Sentence sentence, int cue, List<Deed> deeds) {
        for (int at = cue; at >= 0; at = sentence.token(at).head()) {
            int word = at;
            for (Deed deed : deeds) {
                boolean its = deed.candidate().trigger().index() == word
                        || deed.candidate().clauseHead() == word;
                if (its && word != cue) {
                    return deed;
                }
            }
            if (sentence.token(at).isVerb()) {
                Deed ofSubject = deedOfSubject(sentence, at, deeds);
                if (ofSubject != null) {
                    return ofSubject;
                }
            }
        }
        return null;
    }

    private static @Nullable Deed deedOfSubject(Sentence sentence, int verb, List<Deed> deeds) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().isSubject()) {
                for (Deed deed : deeds) {
                    if (sentence.isBelow(deed.candidate().trigger().index(), child)) {
                        return deed;
                    }
                }
            }
        }
        return null;
    }

    /** The phrase or clause behind a cue, whichever of its words it hangs on. */
    private static Optional<TextSpan> targetOf(Sentence sentence, int first, int last) {
        for (int word = last; word >= first; word--) {
            for (int child : sentence.children(word)) {
                Relation relation = sentence.token(child).relation();
                if (child > last && TARGETS.contains(relation)) {
                    return Optional.of(spanOf(sentence, child));
                }
            }
        }
        return Optional.empty();
    }

    private static TextSpan spanOf(Sentence sentence, int head) {
        TextSpan span = sentence.token(head).span();
        for (int word : sentence.subtree(head)) {
            span = span.union(sentence.token(word).span());
        }
        return span;
    }

    private static @Nullable Deed deedIn(TextSpan target, List<Deed> deeds, Deed deed) {
        return deeds.stream()
                .filter(other -> !other.id().equals(deed.id()))
                .filter(other -> target.contains(other.candidate().trigger().span()))
                .findFirst()
                .orElse(null);
    }

    /** "because ...", "in order to ...", "... to force them to ...": clauses below the clause of a deed. */
    private static void findClauses(Sentence sentence, List<Deed> deeds, Article article, List<StatedLink> found) {
        for (Deed deed : deeds) {
            for (int clause : sentence.children(deed.candidate().clauseHead())) {
                if (sentence.token(clause).relation() != Relation.ADVCL) {
                    continue;
                }
                Optional<Integer> because = childThatIs(sentence, clause, "because");
                Optional<Integer> to = childThatIs(sentence, clause, "to")
                        .filter(word -> sentence.token(clause).tag().equals("VB"));
                Optional<Integer> cue = because.or(() -> to);
                if (cue.isPresent() && clause > deed.candidate().clauseHead()) {
                    TextSpan target = spanOf(sentence, clause);
                    Deed other = deedIn(target, deeds, deed);
                    if (other != null || because.isPresent()) {
                        StatedLink.Type type = because.isPresent() ? StatedLink.Type.CAUSE : StatedLink.Type.PURPOSE;
                        found.add(link(
                                type, deed, other, sentence.token(cue.get()).span(), target, article));
                    }
                }
            }
        }
    }

    private static Optional<Integer> childThatIs(Sentence sentence, int word, String lemma) {
        for (int child : sentence.children(word)) {
            if (child < word && sentence.token(child).is(lemma)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static StatedLink link(
            StatedLink.Type type, Deed from, @Nullable Deed to, TextSpan cue, TextSpan target, Article article) {
        Party holder = article.claims.stream()
                .filter(claim -> claim.content().stream().anyMatch(span -> span.contains(cue)))
                .findFirst()
                .map(Claim::speaker)
                .orElse(null);
        return new StatedLink(
                type,
                from.id(),
                to == null ? null : to.id(),
                Passage.of(cue, article.text),
                Passage.of(target, article.text),
                holder);
    }
}
