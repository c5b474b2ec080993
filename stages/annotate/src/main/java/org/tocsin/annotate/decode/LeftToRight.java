package org.tocsin.annotate.decode;

import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.LinearModel;

/** Labels words one after the other: each gets the label with the highest score, and those already given are features of the next. */
final class LeftToRight {
    private final LinearModel model;
    private final Templates templates;
    private final int[] windows;
    private final List<String> labels;
    private final LabelHashes hashes;

    private LeftToRight(LinearModel model, Templates templates, Field labelled) {
        this.model = model;
        this.templates = templates;
        windows = templates.locations().stream().mapToInt(Location::window).toArray();
        labels = model.labels();
        hashes = new LabelHashes(labelled, labels);
    }

    /** The component of that name, whose labels become the given field of the words. */
    static LeftToRight of(ArrayFile file, String name, Lexicon lexicon, Field labelled) {
        LinearModel model = LinearModel.of(file, name);
        return new LeftToRight(model, Templates.of(file, name, model, lexicon), labelled);
    }

    List<String> labels() {
        return labels;
    }

    /** The label of each word, by its index in {@link #labels()}; place 0, the root, has none and holds 0. */
    int[] label(Words words) {
        int[] found = new int[words.size];
        Templates.Features features = templates.featuresOf(words);
        float[] scores = model.newScores();
        for (int place = 1; place < words.size; place++) {
            for (int i = 0; i < windows.length; i++) {
                int at = place + windows[i];
                features.places[i] = at >= 1 && at < words.size ? at : -1;
            }
            features.score(scores);
            found[place] = highest(scores);
            hashes.set(words, place, found[place]);
        }
        return found;
    }

    private int highest(float[] scores) {
        int highest = 0;
        for (int i = 1; i < labels.size(); i++) {
            if (scores[i] > scores[highest]) {
                highest = i;
            }
        }
        return highest;
    }
}
