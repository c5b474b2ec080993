/**
 * Codes of countries, sectors and acts in other data, from the knowledge files: names and codes in, ISO 3166-1 and CAMEO out, and back. Start with
 * {@link org.tocsin.formats.code.CountryCodes}.
 */
@NullMarked
package org.tocsin.formats.code;

import org.jspecify.annotations.NullMarked;
