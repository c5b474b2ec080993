package org.tocsin.ground.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Nouns that stand for somebody named before: "the analyst", "the spokeswoman", "the ministry". */
final class Callings {
    private static final Set<String> MEN =
            Set.of("spokesman", "chairman", "king", "prince", "father", "congressman", "lord");
    private static final Set<String> WOMEN =
            Set.of("spokeswoman", "chairwoman", "queen", "princess", "mother", "congresswoman", "lady");
    private static final Set<String> PEOPLE = Set.of(
            "analyst",
            "expert",
            "politician",
            "official",
            "diplomat",
            "scholar",
            "scientist",
            "researcher",
            "observer",
            "activist",
            "journalist",
            "professor",
            "lawyer",
            "economist",
            "historian",
            "author",
            "writer",
            "lawmaker",
            "candidate",
            "leader",
            "speaker",
            "commander",
            "general",
            "officer",
            "businessman",
            "billionaire",
            "senator",
            "minister",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "director",
            "governor",
            "mayor",
            "chairman",
            "woman",
            "man",
            "interlocutor",
            "source");
    private static final Set<String> LOOSE = Set.of(
            "analyst",
            "expert",
            "politician",
            "observer",
            "man",
            "woman",
            "interlocutor",
            "speaker",
            "author",
            "official",
            "diplomat");

    private Callings() {}

    /** A noun that a person is called by. */
    static boolean isPerson(String noun) {
        return PEOPLE.contains(noun);
    }

    /** What the noun tells of the sex of the one it stands for. */
    static Optional<Boolean> isFemale(String noun) {
        return MEN.contains(noun) || WOMEN.contains(noun) ? Optional.of(WOMEN.contains(noun)) : Optional.empty();
    }

    /** Words for a profession, not for an office: an official can be called an expert, an expert is no minister. */
    static boolean isLoose(String noun) {
        return LOOSE.contains(noun);
    }

    /** Whether the noun is what the article has called them, or ends the name of a body. */
    static boolean tells(Person person, String noun) {
        String role = person.role();
        return role != null && headNoun(role).equals(noun)
                || !person.isHuman() && headNoun(person.name()).equals(noun);
    }

    /** Of "Deputy Director of the Centre" the director: the last word before a preposition, a comma or a bracket. */
    private static String headNoun(String phrase) {
        String head = phrase.split(" of | for | in | at | on |,|\\(")[0].strip();
        return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
