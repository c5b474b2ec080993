/**
 * Codes articles for whoever asks: {@link org.tocsin.workbench.coding.Engine} holds the pipeline, {@link
 * org.tocsin.workbench.coding.CodingJobs} what was pasted and how far it is. Nothing of it is written to a disk.
 */
@NullMarked
package org.tocsin.workbench.coding;

import org.jspecify.annotations.NullMarked;
