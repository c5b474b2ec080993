/**
 * What an analyst has on the desk: what is new today, where numbers clash, what people foretold, how the sources fare, how good the coding is, how
 * to cite a view. One class a question.
 */
@NullMarked
package org.tocsin.view.desk;

import org.jspecify.annotations.NullMarked;
