/** Filters as conditions of SQL that both databases understand; values are always parameters. {@link org.tocsin.view.sql.FilterSql} joins them. */
@NullMarked
package org.tocsin.view.sql;

import org.jspecify.annotations.NullMarked;
