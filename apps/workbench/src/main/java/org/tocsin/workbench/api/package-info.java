/** The API for programs, below {@code /api}: JSON in the fields of the contract, described by {@code openapi.json}. */
@NullMarked
package org.tocsin.workbench.api;

import org.jspecify.annotations.NullMarked;
