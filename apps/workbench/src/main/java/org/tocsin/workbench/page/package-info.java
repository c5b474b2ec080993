/**
 * The pages around the data: a page is a record of what it shows and a template of the same name, set into the {@link
 * org.tocsin.workbench.page.Shell} that all pages share.
 */
@NullMarked
package org.tocsin.workbench.page;

import org.jspecify.annotations.NullMarked;
