package org.tocsin.weights;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.weights.ArrayFileWriter;

/**
 * Makes the file of weights from NLP4J 1.1.3 and its English models (Choi, ACL 2016; Apache-2.0). Run by Maven in the phase
 * process-classes; does nothing when the file is there and was made by the same code from the same models.
 */
public final class WeightsBuild {
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

    private WeightsBuild() {}

    /** The one argument is the path of the file to make. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Path stamp = target.resolveSibling(target.getFileName() + ".stamp");
        String inputs = Inputs.fingerprint();
        if (Files.exists(target)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.deleteIfExists(stamp);
        write(target);
        Files.writeString(stamp, inputs);
    }

    private static void write(Path target) throws IOException {
        ArrayFileWriter file = new ArrayFileWriter();
        for (String name : List.of("pos", "ner", "dep")) {
            new ComponentArrays(component(name)).addTo(file, name);
        }
        LexiconArrays.addTo(
                file,
                lexicon("en-ambiguity-classes-simplified-lowercase"),
                lexicon("en-brown-clusters-simplified-lowercase"));
        LemmaArrays.addTo(file, new EnglishMorphAnalyzer());
        TokenizerArrays.addTo(file, new EnglishTokenizer());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            file.write(out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static OnlineComponent<?, ?> component(String name) {
        return (OnlineComponent<?, ?>) NLPUtils.<NLPNode, NLPState<NLPNode>>getComponent(MODELS + "en-" + name + ".xz");
    }

    @SuppressWarnings("unchecked") // the type that GlobalLexica, which reads these files in NLP4J, gives them
    private static <T> Map<String, T> lexicon(String name) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(LEXICA + name + ".xz")) {
            return (Map<String, T>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("read " + name, e);
        }
    }
}
