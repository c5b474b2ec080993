/**
 * Web pages: an HTML page comes in, its article goes out as a {@link org.tocsin.acquire.page.Page}: title, body, outlet, author, address,
 * language, and the day of publication with what it rests on. Start with {@link org.tocsin.acquire.page.PageReader}. No rule here knows a
 * site; what helps is how people in many languages name and lay out the parts of a page.
 */
@NullMarked
package org.tocsin.acquire.page;

import org.jspecify.annotations.NullMarked;
