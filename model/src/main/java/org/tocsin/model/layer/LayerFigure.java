package org.tocsin.model.layer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that the source gives for an event.
 *
 * @param kind what is counted: killed, killed of side a, killed civilians
 * @param best the source's best estimate
 * @param low its lowest; absent where it gives no range
 * @param high its highest
 */
public record LayerFigure(
        String kind,
        BigDecimal best,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}
