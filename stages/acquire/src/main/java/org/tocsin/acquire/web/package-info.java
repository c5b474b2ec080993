/**
 * Fetching over HTTP as a guest: robots.txt is obeyed, hosts are given time, private addresses are refused, and size, time and redirects
 * have limits. Start with {@link org.tocsin.acquire.web.Fetcher}; what it decides by is in classes of its own that do no input or output.
 */
@NullMarked
package org.tocsin.acquire.web;

import org.jspecify.annotations.NullMarked;
