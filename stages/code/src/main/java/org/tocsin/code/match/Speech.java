package org.tocsin.code.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.grammar.Arguments;
import org.tocsin.model.event.EventCandidate.Said;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Who says a clause: a verb of saying above it with its subject, or "according to". */
public final class Speech {
    private static final Set<String> PASSIVE_ONLY = Set.of("convince");
    private final Set<String> verbs;

    public Speech(KnowledgeFiles files) {
        verbs = files.table("grammar/speech-verbs.tsv", "lemma", "kind").stream()
                .map((Row row) -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A verb of saying above a clause, the head of its subject (-1 for none), and what goes out of it. */
    public record Voice(int subject, Said said) {}

    /** Who says the clause that a word stands in; null for nobody but the outlet. */
    public @Nullable Voice of(int word, Sentence sentence, Arguments arguments, SentenceActors actors) {
        int below = word;
        for (int at = sentence.token(word).head(), step = 0;
                at >= 0 && step < 12;
                at = sentence.token(at).head(), step++) {
            Token above = sentence.token(at);
            if (verbs.contains(above.lemma()) && above.isVerb() && isContent(sentence.token(below))) {
                Voice said = said(
                        at,
                        arguments.isPassive(at) && !PASSIVE_ONLY.contains(above.lemma())
                                ? arguments.agents(at)
                                : arguments.surfaceSubjects(at),
                        sentence,
                        actors);
                if (said != null) {
                    return said;
                }
            }
            below = at;
        }
        return according(sentence, actors);
    }

    private static boolean isContent(Token clause) {
        return clause.relation() == Relation.CCOMP
                || clause.relation() == Relation.PARATAXIS
                || clause.relation() == Relation.XCOMP
                || clause.relation() == Relation.ADVCL && clause.isVerb() && clause.index() < clause.head()
                || clause.relation() == Relation.DEP;
    }

    private static @Nullable Voice said(int verb, List<Integer> subjects, Sentence sentence, SentenceActors actors) {
        Token cue = sentence.token(verb);
        if (subjects.isEmpty()) {
            return new Voice(-1, new Said(null, cue));
        }
        int subject = subjects.get(0);
        if (subject == verb) {
            return null;
        }
        Party party = actors.partyAt(subject);
        return new Voice(subject, new Said(party == null ? actors.unresolved(subject) : party, cue));
    }

    private static @Nullable Voice according(Sentence sentence, SentenceActors actors) {
        for (Token token : sentence.tokens()) {
            if (token.is("accord") || token.form().equalsIgnoreCase("according")) {
                for (int child : sentence.children(token.index())) {
                    int object = sentence.token(child).is("to") ? sentence.child(child, Relation.POBJ) : -1;
                    if (object >= 0) {
                        Party party = actors.partyAt(object);
                        return new Voice(object, new Said(party == null ? actors.unresolved(object) : party, token));
                    }
                }
            }
        }
        return null;
    }
}
