package org.tocsin.formats.layer;

import org.tocsin.model.layer.LayerEvent;

/** Makes events of the rows of one format. */
interface RowMapper {
    /**
     * The event of a row.
     *
     * @param layer name of the layer
     * @throws RowFault for a row that cannot be read
     */
    LayerEvent event(String layer, Row row);
}
