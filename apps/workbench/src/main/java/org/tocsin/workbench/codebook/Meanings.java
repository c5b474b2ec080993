package org.tocsin.workbench.codebook;

import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;

/** What codes mean, in a few words of ours. */
public final class Meanings {
    private Meanings() {}

    public static String of(EventType type) {
        return switch (type) {
            case AGREE -> "says that it will cooperate, help or give way";
            case CONSULT -> "meets, visits, negotiates or mediates";
            case SUPPORT -> "stands by somebody in words or by formal ties";
            case COOPERATE -> "works together in deed";
            case AID -> "gives money, goods, arms, shelter or protection";
            case CONCEDE -> "gives way at home or to an opponent, releases, eases";
            case RETREAT -> "withdraws forces, hands over, surrenders, cedes";
            case REQUEST -> "asks or demands that somebody act";
            case ACCUSE -> "criticises, blames, alleges or investigates";
            case REJECT -> "refuses, breaks off or blocks";
            case THREATEN -> "says that harm will follow";
            case PROTEST -> "demonstrates, strikes, riots or blocks the streets";
            case SANCTION -> "cuts ties, aid or trade, expels, imposes an embargo";
            case MOBILIZE -> "shows or readies force";
            case COERCE -> "arrests, bans, seizes, censors or expels by force of the state";
            case ASSAULT -> "harms people or things by violence";
        };
    }

    public static String of(Status status) {
        return switch (status) {
            case ASSERTED -> "the outlet tells it as a fact";
            case CLAIMED -> "a speaker says it, the outlet does not";
            case DENIED -> "said not to have happened";
            case DEMANDED -> "asked for, not done";
            case PREDICTED -> "said to come";
            case HYPOTHETICAL -> "conditional, or only possible";
            case BACKGROUND -> "old news, told to explain the new";
        };
    }

    /** The four quad classes by number. */
    public static String ofQuadClass(int quadClass) {
        return switch (quadClass) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            case 4 -> "material conflict";
            default -> throw new IllegalArgumentException("no quad class " + quadClass);
        };
    }
}
