package org.tocsin.code.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Parties;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Arguments;
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

    /** The parties of an article, each read when it is first asked for, by its own sentence alone. Not shared between threads. */
    public Parties parties(AnnotatedDocument annotated) {
        SentenceActors[] read = new SentenceActors[annotated.sentences().size()];
        return (index, head) -> {
            SentenceActors actors = read[index];
            if (actors == null) {
                Sentence sentence = annotated.sentences().get(index);
                actors = read(
                        sentence,
                        annotated.document().text(),
                        new Arguments(sentence),
                        annotated.document().published(),
                        new Discourse());
                read[index] = actors;
            }
            return actors.partyAt(head);
        };
    }
}
