package org.tocsin.code.actor;

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

    /** The loaded words of an article and whom they mean. Not shared between threads. */
    public LoadedTerms loadedTerms(AnnotatedDocument annotated) {
        return new LoadedTerms(annotated, this, dictionary);
    }

    /**
     * Reads a sentence of an article.
     *
     * @param discourse who was talked about before this sentence
     * @param loaded the article's loaded words
     */
    public SentenceActors read(
            AnnotatedDocument annotated,
            Sentence sentence,
            Arguments arguments,
            Discourse discourse,
            LoadedTerms loaded) {
        return actors(annotated, sentence, arguments, discourse, loaded);
    }

    /** A sentence by itself, its loaded words as they stand. */
    SentenceActors plain(AnnotatedDocument annotated, Sentence sentence, Arguments arguments) {
        return actors(annotated, sentence, arguments, new Discourse(), null);
    }

    private SentenceActors actors(
            AnnotatedDocument annotated,
            Sentence sentence,
            Arguments arguments,
            Discourse discourse,
            @Nullable LoadedTerms loaded) {
        String text = annotated.document().text();
        return new SentenceActors(
                Mentions.of(sentence, text, dictionary, towns),
                sentence,
                text,
                arguments,
                annotated.document().published(),
                discourse,
                loaded);
    }

    /** The parties of an article, each read when it is first asked for, by its own sentence alone. Not shared between threads. */
    public Parties parties(AnnotatedDocument annotated) {
        SentenceActors[] read = new SentenceActors[annotated.sentences().size()];
        LoadedTerms loaded = loadedTerms(annotated);
        return (index, head) -> {
            SentenceActors actors = read[index];
            if (actors == null) {
                Sentence sentence = annotated.sentences().get(index);
                actors = read(annotated, sentence, new Arguments(sentence), new Discourse(), loaded);
                read[index] = actors;
            }
            return actors.partyAt(head);
        };
    }
}
