package org.tocsin.acquire.input;

import java.util.Locale;
import java.util.Optional;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.Document;

/** Lets English articles pass and names the others: the coder knows English grammar only and would read nonsense into them. */
public final class EnglishOnly implements ArticleSink {
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_LETTERS = 20;
    /** Code point behind the Latin blocks that European languages use. */
    private static final int END_OF_LATIN = 0x250;

    private final LanguageDetector detector;
    private final ArticleSink next;

    public EnglishOnly(LanguageDetector detector, ArticleSink next) {
        this.detector = detector;
        this.next = next;
    }

    @Override
    public void article(Article article, String where) {
        Optional<String> reason = foreign(article.document());
        if (reason.isPresent()) {
            next.problem(new Problem(Code.NOT_ENGLISH, where, reason.get()));
        } else {
            next.article(article, where);
        }
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }

    private Optional<String> foreign(Document document) {
        String declared = document.language();
        if (declared != null && !declared.toLowerCase(Locale.ROOT).startsWith("en")) {
            return Optional.of("its language is '" + declared + "'");
        }
        if (!isLatin(document.text())) {
            return Optional.of("most of its letters are not Latin");
        }
        return detector.detect(document.text())
                .filter(language -> !language.equals("en"))
                .map(language -> "its text reads like '" + language + "'");
    }

    private static boolean isLatin(String text) {
        long letters = text.chars().limit(LOOKED_AT).filter(Character::isLetter).count();
        long latin = text.chars()
                .limit(LOOKED_AT)
                .filter(c -> Character.isLetter(c) && c < END_OF_LATIN)
                .count();
        return letters < FEWEST_LETTERS || latin * 2 > letters;
    }
}
