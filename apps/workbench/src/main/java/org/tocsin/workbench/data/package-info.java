/**
 * What the workbench knows and does beside answering requests: {@link org.tocsin.workbench.data.DataFolder} holds the records and those who ask and
 * change them, {@link org.tocsin.workbench.data.Work} does long work, one piece after the other.
 */
@NullMarked
package org.tocsin.workbench.data;

import org.jspecify.annotations.NullMarked;
