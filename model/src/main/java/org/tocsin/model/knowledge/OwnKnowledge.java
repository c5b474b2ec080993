package org.tocsin.model.knowledge;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The senses and entities that a user has written, as they were when they were read. */
final class OwnKnowledge {
    static final OwnKnowledge NONE = new OwnKnowledge(new TreeMap<>());

    /** Stands before the names of own files, so that a fault in one is not looked for in the bundled file of that name. */
    private static final String PREFIX = "own:";

    private static final Pattern ALLOWED = Pattern.compile("senses/[^/]+\\.senses|actors/entities/[^/]+\\.tsv");

    /** Text by path. */
    private final SortedMap<String, String> files;

    private OwnKnowledge(SortedMap<String, String> files) {
        this.files = files;
    }

    static OwnKnowledge in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("read own knowledge in " + folder, cause);
        }
        return of(texts);
    }

    static OwnKnowledge of(Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (!ALLOWED.matcher(name).matches()) {
                throw new KnowledgeException(PREFIX + name
                        + ": own knowledge is senses/NAME.senses and actors/entities/NAME.tsv, no other file");
            }
            files.put(name, text);
        });
        return new OwnKnowledge(files);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(files);
    }

    List<String> names() {
        return files.keySet().stream().map(path -> PREFIX + path).toList();
    }

    InputStream open(String name) throws IOException {
        String text = files.get(path(name));
        if (text == null) {
            throw new FileNotFoundException(name);
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Eight hexadecimal digits that change with any letter of any file. */
    String digest() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
        files.forEach((path, text) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    static boolean isOwn(String name) {
        return name.startsWith(PREFIX);
    }

    /** The path in its folder. */
    static String path(String name) {
        return isOwn(name) ? name.substring(PREFIX.length()) : name;
    }
}
