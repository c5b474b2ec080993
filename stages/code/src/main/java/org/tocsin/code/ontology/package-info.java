/** The code tables of CAMEO and PLOVER, and what operators make of an act. Start with {@link org.tocsin.code.ontology.Ontology}. */
@NullMarked
package org.tocsin.code.ontology;

import org.jspecify.annotations.NullMarked;
