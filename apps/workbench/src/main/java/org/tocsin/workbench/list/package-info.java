/**
 * The lists: {@link org.tocsin.workbench.list.ListPages} serves each as a page, as a file and through the API, all with one grammar of filters. What a
 * list shows is said by a {@link org.tocsin.workbench.list.ListView}.
 */
@NullMarked
package org.tocsin.workbench.list;

import org.jspecify.annotations.NullMarked;
