/**
 * Event data of others as a user has them: GDELT, POLECAT, ICEWS, ACLED, UCDP. A layer lies beside Tocsin's own events and is never counted among
 * them. Start with {@link org.tocsin.model.layer.LayerEvent}.
 */
@NullMarked
package org.tocsin.model.layer;

import org.jspecify.annotations.NullMarked;
