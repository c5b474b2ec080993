package org.tocsin.code.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.LoadedTerm;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Sentence;

/**
 * Who the noun phrases of one article are, as far as each sentence tells by itself. What the tables know of a sentence is looked up once,
 * for claims and for deeds. Not shared between threads.
 */
public final class ArticleActors implements Parties {
    private final AnnotatedDocument annotated;
    private final ActorResolver resolver;
    private final @Nullable Arguments[] arguments;
    private final @Nullable Mentions[] mentions;
    private final @Nullable SentenceActors[] alone;
    private final LoadedTerms loaded;

    ArticleActors(AnnotatedDocument annotated, ActorResolver resolver) {
        int size = annotated.sentences().size();
        this.annotated = annotated;
        this.resolver = resolver;
        this.arguments = new Arguments[size];
        this.mentions = new Mentions[size];
        this.alone = new SentenceActors[size];
        this.loaded = new LoadedTerms(annotated, this, resolver.dictionary());
    }

    @Override
    public @Nullable Party at(int sentence, int head) {
        SentenceActors actors = alone[sentence];
        if (actors == null) {
            actors = in(sentence, new Discourse());
            alone[sentence] = actors;
        }
        return actors.partyAt(head);
    }

    /** The actors of a sentence behind what was talked about before it. */
    public SentenceActors in(int sentence, Discourse discourse) {
        return read(sentence, discourse, loaded);
    }

    /** The loaded words for parties, in the order of the text, with whom they mean. */
    public List<LoadedTerm> loadedTerms() {
        return loaded.list(this);
    }

    /** A sentence by itself, its loaded words as they stand. */
    SentenceActors plain(int sentence) {
        return read(sentence, new Discourse(), null);
    }

    private SentenceActors read(int sentence, Discourse discourse, @Nullable LoadedTerms terms) {
        Sentence read = annotated.sentences().get(sentence);
        String text = annotated.document().text();
        Mentions found = mentions[sentence];
        if (found == null) {
            found = resolver.mentions(read, text);
            mentions[sentence] = found;
        }
        return new SentenceActors(
                found, read, text, arguments(sentence), annotated.document().published(), discourse, terms);
    }

    /** The logical arguments of a sentence's verbs. */
    public Arguments arguments(int sentence) {
        Arguments found = arguments[sentence];
        if (found == null) {
            found = new Arguments(annotated.sentences().get(sentence));
            arguments[sentence] = found;
        }
        return found;
    }
}
