package org.tocsin.annotate.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.annotate.weights.ArrayFile;

/** Finds web addresses, mail addresses and file names in a run of characters without white space. */
public final class Hyperlinks {
    /** The longest of the protocols, {@code https://}, with room to spare. */
    private static final int LONGEST_PROTOCOL = 12;

    private final Pattern address;
    private final List<String> protocols;
    private final Set<String> fileExtensions;

    private Hyperlinks(Pattern address, List<String> protocols, Set<String> fileExtensions) {
        this.address = address;
        this.protocols = protocols;
        this.fileExtensions = fileExtensions;
    }

    public static Hyperlinks of(ArrayFile file) {
        return new Hyperlinks(
                Pattern.compile(file.strings("tokenizer.patterns")[0]),
                List.of(file.strings("tokenizer.protocols")),
                Set.of(file.strings("tokenizer.fileExtensions")));
    }

    /** Whether the word is or holds an address, or ends like the name of a file. */
    public boolean isLink(String word) {
        return endsWithFileExtension(word) || startsWithProtocol(word) || find(word) != null;
    }

    public boolean startsWithProtocol(String word) {
        int colon = word.indexOf("://");
        if (colon < 0 || colon > LONGEST_PROTOCOL) {
            return false;
        }
        String lower = CharacterClass.toLower(word);
        return protocols.stream().anyMatch(lower::startsWith);
    }

    /** The first address in the word, as a match whose start and end count, or null. */
    public @org.jspecify.annotations.Nullable Matcher find(String word) {
        if (!mayHoldAddress(word)) {
            return null;
        }
        Matcher found = address.matcher(word);
        return found.find() ? found : null;
    }

    private boolean endsWithFileExtension(String word) {
        int dot = word.lastIndexOf('.');
        return dot >= 0 && fileExtensions.contains(word.substring(dot + 1));
    }

    /** Every address has a dot between a letter or digit and either two letters or a digit; the pattern itself is slow. */
    private static boolean mayHoldAddress(String word) {
        int last = word.length() - 1;
        for (int dot = word.indexOf('.', 1); dot >= 0 && dot < last; dot = word.indexOf('.', dot + 1)) {
            char before = word.charAt(dot - 1);
            char after = word.charAt(dot + 1);
            if ((CharacterClass.isLetter(before) || CharacterClass.isDigit(before) || before == '_')
                    && (CharacterClass.isDigit(after)
                            || CharacterClass.isLetter(after)
                                    && dot + 1 < last
                                    && CharacterClass.isLetter(word.charAt(dot + 2)))) {
                return true;
            }
        }
        return false;
    }
}
