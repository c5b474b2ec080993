/**
 * The data files that stages are built from (senses, actors, code tables), each line with its place so that a fault can be named. Start
 * with {@link org.tocsin.model.knowledge.KnowledgeFiles}.
 */
@NullMarked
package org.tocsin.model.knowledge;

import org.jspecify.annotations.NullMarked;
