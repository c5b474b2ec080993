/** Bytes to text: which characters they are ({@link org.tocsin.acquire.text.TextDecoder}) and which language ({@link org.tocsin.acquire.text.LanguageDetector}). */
@NullMarked
package org.tocsin.acquire.text;

import org.jspecify.annotations.NullMarked;
