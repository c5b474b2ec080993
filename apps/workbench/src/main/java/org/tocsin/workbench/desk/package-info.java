/**
 * The pages of the desk: {@link org.tocsin.workbench.desk.TodayPages} is the first page, the others tell what rings, where articles come from, what
 * work is being done and how good the coding is.
 */
@NullMarked
package org.tocsin.workbench.desk;

import org.jspecify.annotations.NullMarked;
