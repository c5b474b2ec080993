/**
 * Incidents: which reports tell of the same deed. In: reports, and people's decisions on them. Out: groups of reports, their names, and one
 * record for each with everything that the reports agree and differ on. Start with {@link org.tocsin.merge.incident.Grouping}.
 */
@NullMarked
package org.tocsin.merge.incident;

import org.jspecify.annotations.NullMarked;
