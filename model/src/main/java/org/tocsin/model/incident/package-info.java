/**
 * What the merge stage makes of many articles: stories (articles on one happening) and incidents (reports of one deed). Start with {@link
 * org.tocsin.model.incident.Incident}.
 */
@NullMarked
package org.tocsin.model.incident;

import org.jspecify.annotations.NullMarked;
