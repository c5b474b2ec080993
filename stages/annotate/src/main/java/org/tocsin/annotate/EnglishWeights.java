package org.tocsin.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.annotate.weights.ArrayFile;

/** Finds the learned weights for English on the class path, where the module {@code weights} puts them. */
public final class EnglishWeights {
    private static final String NAME = "/org/tocsin/weights/english.weights";

    private EnglishWeights() {}

    /**
     * Reads the weights, 0.1 s when they lie in a folder.
     *
     * @throws IllegalStateException if they are not on the class path
     * @throws UncheckedIOException if they cannot be read
     */
    public static ArrayFile read() {
        URL url = EnglishWeights.class.getResource(NAME);
        if (url == null) {
            throw new IllegalStateException(
                    "no " + NAME + " on the class path: the folder weights must lie beside tocsin.jar");
        }
        try (ReadableByteChannel channel = open(url)) {
            return ArrayFile.read(channel);
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("read " + url, e));
        }
    }

    private static ReadableByteChannel open(URL url) throws IOException, URISyntaxException {
        URI uri = url.toURI();
        return uri.getScheme().equals("file")
                ? Files.newByteChannel(Path.of(uri))
                : Channels.newChannel(url.openStream());
    }
}
