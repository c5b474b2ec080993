package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;

/** A claim while it is put together: quotations and sentences that go on are added to it. */
final class Draft {
    private final int sentence;
    private final @Nullable Utterance utterance;
    private final @Nullable Draft before;
    private final List<TextSpan> content = new ArrayList<>();

    private Draft(int sentence, @Nullable Utterance utterance, @Nullable Draft before) {
        this.sentence = sentence;
        this.utterance = utterance;
        this.before = before;
    }

    /** A claim by a cue of this sentence. */
    static Draft ofCue(int sentence, Utterance utterance) {
        return new Draft(sentence, utterance, null);
    }

    /** Words without a cue, by the speaker of an earlier claim, or by nobody known. */
    static Draft withoutCue(int sentence, @Nullable Draft before) {
        return new Draft(sentence, null, before);
    }

    int sentence() {
        return sentence;
    }

    @Nullable
    Utterance utterance() {
        return utterance;
    }

    /** The claim whose speaker goes on here; null where a cue names the speaker, or nobody does. */
    @Nullable
    Draft before() {
        return before;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** The spans added so far, in order, those that touch or overlap made one. */
    List<TextSpan> content() {
        return List.copyOf(content);
    }

    void add(TextSpan span) {
        TextSpan whole = span;
        for (TextSpan other : List.copyOf(content)) {
            if (other.start() <= whole.end() && whole.start() <= other.end()) {
                content.remove(other);
                whole = whole.union(other);
            }
        }
        content.add(whole);
        content.sort(null);
    }

    boolean overlaps(TextSpan span) {
        for (TextSpan own : content) {
            if (own.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
