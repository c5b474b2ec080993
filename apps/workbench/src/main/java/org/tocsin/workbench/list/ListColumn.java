package org.tocsin.workbench.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list as a page shows it.
 *
 * @param sort the column to sort by; absent where it cannot be sorted
 * @param style class of its cells: {@code number}, {@code words}, {@code day}; empty for none
 */
record ListColumn<T>(String title, @Nullable String sort, String style, Function<T, Cell> cell) {}
