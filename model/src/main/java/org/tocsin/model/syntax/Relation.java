package org.tocsin.model.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a token hangs on its head: the labels of the ClearNLP / NLP4J dependency scheme (Choi and McCallum, 2013;
 * <a href="https://emorynlp.github.io/nlp4j/components/dependency-parsing.html">label list</a>). Not Universal
 * Dependencies: a preposition heads its object ({@code prep} + {@code pobj}), the passive agent is {@code agent} + {@code pobj}, and
 * {@code nmod} covers adjectives and demonyms before a noun.
 */
public enum Relation {
    ACL,
    ACOMP,
    ADVCL,
    ADVMOD,
    AGENT,
    AMOD,
    APPOS,
    ATTR,
    AUX,
    AUXPASS,
    CASE,
    CC,
    CCOMP,
    COMPOUND,
    CONJ,
    CSUBJ,
    CSUBJPASS,
    DATIVE,
    DEP,
    DET,
    DOBJ,
    EXPL,
    INTJ,
    MARK,
    META,
    NEG,
    NMOD,
    NPADVMOD,
    NSUBJ,
    NSUBJPASS,
    NUMMOD,
    OPRD,
    PARATAXIS,
    PCOMP,
    POBJ,
    POSS,
    PRECONJ,
    PREDET,
    PREP,
    PRT,
    PUNCT,
    QMOD,
    RELCL,
    ROOT,
    VOCATIVE,
    XCOMP,
    /** A label that this list does not know. */
    OTHER;

    private static final Map<String, Relation> BY_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    /** The parser's own spelling, e.g. {@code nsubjpass}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The relation of a parser's label; {@link #OTHER} for one that is not in the scheme. */
    public static Relation ofLabel(String label) {
        return BY_LABEL.getOrDefault(label, OTHER);
    }

    public boolean isSubject() {
        return this == NSUBJ || this == NSUBJPASS || this == CSUBJ || this == CSUBJPASS;
    }

    /** A modifier before a noun: adjective, demonym, participle, noun. */
    public boolean isPremodifier() {
        return this == NMOD || this == AMOD || this == COMPOUND || this == NUMMOD;
    }
}
