/**
 * What people decide: fields of events, which reports tell of one happening, who owns which outlet. It is kept beside what the machine says and holds
 * over every new reading. Start with {@link org.tocsin.local.curate.Curator}.
 */
@NullMarked
package org.tocsin.local.curate;

import org.jspecify.annotations.NullMarked;
