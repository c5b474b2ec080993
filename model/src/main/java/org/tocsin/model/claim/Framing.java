package org.tocsin.model.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;

/**
 * Loaded words and whose they are.
 *
 * @param voice who uses them; absent for the outlet itself, or for a quotation of nobody who is named
 * @param claim the claim that they are part of; absent outside of claims
 * @param quoted whether they stand in quotation marks
 */
public record Framing(
        LoadedTerm term, @Nullable Party voice, @Nullable ClaimId claim, boolean quoted) {}
