package org.tocsin.code.actor;

import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;

/** Finds out who the noun phrases of a text are. Safe to share between threads. */
public final class ActorResolver {
    private final ActorDictionary dictionary;
    private final Towns towns;

    public ActorResolver(ActorDictionary dictionary, Towns towns) {
        this.dictionary = dictionary;
        this.towns = towns;
    }

    /** The actors of an article, each sentence read when it is first asked for; offices are read at its day of publication. */
    public ArticleActors read(AnnotatedDocument annotated) {
        return new ArticleActors(annotated, this);
    }

    /** Whether a sentence, parsed or not, has a loaded word for a party. */
    public boolean mayHoldLoadedTerm(Sentence sentence) {
        return dictionary.loadedWords().areIn(sentence);
    }

    ActorDictionary dictionary() {
        return dictionary;
    }

    Mentions mentions(Sentence sentence, String text) {
        return Mentions.of(sentence, text, dictionary, towns);
    }
}
