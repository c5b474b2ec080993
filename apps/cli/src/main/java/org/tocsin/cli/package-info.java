/**
 * The command line: articles in, events out. Start with {@link org.tocsin.cli.Tocsin}; {@link org.tocsin.cli.Articles} reads what comes
 * in, {@link org.tocsin.pipeline.OrderedRun} keeps the threads busy, {@link org.tocsin.cli.EventWriter} writes what goes out.
 */
@NullMarked
package org.tocsin.cli;

import org.jspecify.annotations.NullMarked;
