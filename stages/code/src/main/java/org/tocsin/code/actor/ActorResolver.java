package org.tocsin.code.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.grammar.Arguments;
import org.tocsin.model.syntax.Sentence;

/** Finds out who the noun phrases of a text are. Safe to share between threads. */
public final class ActorResolver {
    private final ActorDictionary dictionary;
    private final Towns towns;

    public ActorResolver(ActorDictionary dictionary, Towns towns) {
        this.dictionary = dictionary;
        this.towns = towns;
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
        return new SentenceActors(
                Mentions.of(sentence, text, dictionary, towns), sentence, text, arguments, day, discourse);
    }
}
