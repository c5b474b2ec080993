package org.tocsin.code.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * Verbs that lend an event noun tense and subject without an act of their own: "launched an attack", "came under fire". The table
 * {@code grammar/support-verbs.tsv} says whether their subject does the act or suffers it, and behind which preposition the noun stands.
 */
public final class SupportVerbs {
    private final Map<String, Map<String, Boolean>> verbs = new HashMap<>();
    private final Set<String> all;

    public SupportVerbs(KnowledgeFiles files) {
        for (Row row : files.table("grammar/support-verbs.tsv", "verb", "preposition", "subject")) {
            verbs.computeIfAbsent(row.cell(0), verb -> new HashMap<>())
                    .put(row.cell(1), row.cell(2).equals("actor"));
        }
        all = verbs.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    boolean isSupport(String lemma) {
        return all.contains(lemma);
    }

    /** The support verb of a noun and who its subject is; {@link Carrier#NONE} for a noun that stands alone. */
    Carrier of(Sentence sentence, int noun) {
        int at = noun;
        Token token = sentence.token(at);
        while (token.relation() == Relation.CONJ
                && token.head() >= 0
                && sentence.token(token.head()).isNominal()) {
            at = token.head();
            token = sentence.token(at);
        }
        int verb = token.head();
        if (verb < 0) {
            return Carrier.NONE;
        }
        String preposition = "";
        if (token.relation() == Relation.POBJ) {
            preposition = sentence.token(verb).lemma();
            if (preposition.equals("of")
                    && sentence.token(verb).head() >= 0
                    && sentence.token(sentence.token(verb).head()).isNominal()) {
                return of(sentence, sentence.token(verb).head()); // a series of attacks
            }
            verb = sentence.token(verb).head();
        } else if (token.relation() != Relation.DOBJ
                && token.relation() != Relation.NSUBJPASS
                && !isRelativeHead(sentence, noun, verb)) {
            return relativeCarrier(sentence, noun);
        }
        Map<String, Boolean> readings =
                verb < 0 ? null : verbs.get(sentence.token(verb).lemma());
        Boolean actor = readings == null ? null : readings.get(preposition);
        return actor == null ? relativeCarrier(sentence, noun) : new Carrier(verb, actor);
    }

    private static boolean isRelativeHead(Sentence sentence, int noun, int verb) {
        return sentence.token(verb).head() == noun;
    }

    /** "the attack (that was) carried out by rebels": the support verb hangs on the noun. */
    private Carrier relativeCarrier(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if ((token.relation() == Relation.ACL || token.relation() == Relation.RELCL)
                    && token.tag().equals("VBN")) {
                Map<String, Boolean> readings = verbs.get(token.lemma());
                if (readings != null && Boolean.TRUE.equals(readings.get(""))) {
                    return new Carrier(child, true);
                }
            }
        }
        return Carrier.NONE;
    }

    /** A support verb, or none (-1), and whether its subject does the act or suffers it. */
    record Carrier(int verb, boolean subjectActs) {
        static final Carrier NONE = new Carrier(-1, true);

        java.util.List<Integer> subjects(Arguments arguments) {
            return verb < 0 ? java.util.List.of() : arguments.logicalSubjects(verb);
        }
    }
}
