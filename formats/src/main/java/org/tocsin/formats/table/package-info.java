/**
 * The flat shape of each noun: records in, cells out. CSV, Parquet and every table of a database take their columns from here. Start with
 * {@link org.tocsin.formats.table.Tables}.
 */
@NullMarked
package org.tocsin.formats.table;

import org.jspecify.annotations.NullMarked;
