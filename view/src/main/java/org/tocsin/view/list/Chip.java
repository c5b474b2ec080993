package org.tocsin.view.list;

import org.tocsin.view.filter.Filter;

/**
 * One key of a filter, as something that can be taken off.
 *
 * @param text the key with its values
 * @param isDefault whether nobody asked for it
 * @param without the filter without it
 */
public record Chip(String text, boolean isDefault, Filter without) {}
