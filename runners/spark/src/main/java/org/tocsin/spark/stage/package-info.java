/**
 * Stages that leave their output in files: what is finished is read again and not computed twice. Start with {@link org.tocsin.spark.stage.Stages}.
 */
@NullMarked
package org.tocsin.spark.stage;

import org.jspecify.annotations.NullMarked;
