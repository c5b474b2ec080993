package org.tocsin.weights;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tocsin.annotate.weights.ArrayFileWriter;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/** What the file of weights depends on: the classes that write it and the archives that it is made from. */
final class Inputs {
    private static final List<Class<?>> WRITERS = List.of(
            WeightsBuild.class,
            ComponentArrays.class,
            LexiconArrays.class,
            LemmaArrays.class,
            TokenizerArrays.class,
            ArrayFileWriter.class,
            HashTable.class,
            StringHash.class);

    private static final String MODEL = "/edu/emory/mathcs/nlp/models/en-dep.xz";

    private Inputs() {}

    /** A text that changes when an input does: a digest of the code, and name and size of each archive. */
    static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> writer : WRITERS) {
                digest.update(bytes(writer));
            }
            return HexFormat.of().formatHex(digest.digest()) + "\n" + archive(NLPUtils.class) + modelArchive();
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String name = type.getSimpleName() + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static String archive(Class<?> type) throws IOException, URISyntaxException {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return jar.getFileName() + " " + Files.size(jar) + "\n";
    }

    private static String modelArchive() throws IOException {
        var url = Inputs.class.getResource(MODEL);
        if (url == null) {
            throw new IOException("no " + MODEL + " on the class path");
        }
        return url.getPath().replaceAll("!.*|.*/(?=[^/]*!)", "") + " "
                + url.openConnection().getContentLengthLong() + "\n";
    }
}
