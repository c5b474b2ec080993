package org.tocsin.spark.article;

import org.tocsin.acquire.text.LanguageDetector;

/** The one detector of languages of a Java process, for all its tasks. */
final class Detector {
    static final LanguageDetector SHARED = new LanguageDetector();

    private Detector() {}
}
