package org.tocsin.code.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.grammar.Arguments;
import org.tocsin.model.syntax.Sentence;

/** Finds out who the noun phrases of a text are. Safe to share between threads. */
public final class ActorResolver {
    private final ActorDictionary dictionary;

    public ActorResolver(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Reads a sentence.
     *
     * @param text the article's whole text
     * @param day the day that offices are read at; null for today's holders
     * @param discourse who was talked about before this sentence
     */
    public SentenceActors read(
            Sentence sentence, String text, Arguments arguments, @Nullable LocalDate day, Discourse discourse) {
        return new SentenceActors(dictionary, sentence, text, arguments, day, discourse);
    }
}
