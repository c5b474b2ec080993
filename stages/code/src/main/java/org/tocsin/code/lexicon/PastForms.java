package org.tocsin.code.lexicon;

import java.util.Map;

/** The past form of a verb: regular spelling, and the irregular verbs that news uses for deeds. */
final class PastForms {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("shoot", "shot"),
            Map.entry("strike", "struck"),
            Map.entry("hit", "hit"),
            Map.entry("cut", "cut"),
            Map.entry("hold", "held"),
            Map.entry("meet", "met"),
            Map.entry("seek", "sought"),
            Map.entry("send", "sent"),
            Map.entry("give", "gave"),
            Map.entry("take", "took"),
            Map.entry("break", "broke"),
            Map.entry("fight", "fought"),
            Map.entry("steal", "stole"),
            Map.entry("seize", "seized"),
            Map.entry("sell", "sold"),
            Map.entry("buy", "bought"),
            Map.entry("build", "built"),
            Map.entry("lead", "led"),
            Map.entry("leave", "left"),
            Map.entry("withdraw", "withdrew"),
            Map.entry("free", "freed"),
            Map.entry("swear", "swore"),
            Map.entry("sue", "sued"),
            Map.entry("beat", "beat"),
            Map.entry("blow", "blew"),
            Map.entry("burn", "burned"),
            Map.entry("lift", "lifted"));

    private PastForms() {}

    static String of(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        int last = verb.length() - 1;
        if (verb.endsWith("y") && last > 0 && "aeiou".indexOf(verb.charAt(last - 1)) < 0) {
            return verb.substring(0, last) + "ied";
        }
        return verb + "ed";
    }
}
