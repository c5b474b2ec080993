package org.tocsin.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Delegates from both islands met in the old customs house on Monday and agreed to reopen the ferry line.",
                "de | Das Verwaltungsgericht hat am Montag das Verbot der für Samstag angemeldeten Kundgebung in der Stadt wieder aufgehoben.",
                "fr | Le tribunal a levé lundi l'interdiction du rassemblement prévu samedi, a annoncé le porte-parole de la préfecture de police.",
                "es | El tribunal levantó el lunes la prohibición de la manifestación prevista para el sábado, dijo un portavoz de la policía.",
                "ru | Движение по мосту через реку восстановлено в понедельник утром, сообщила пресс-служба городской администрации после ремонта опор и берега.",
                "zh | 两岛代表团周一在旧海关大楼举行会谈，同意重新开放两周前关闭的轮渡航线。北岛代表团团长表示，问题尚未全部解决，但船只将于星期四恢复航行，货物也将放行。",
                "fa | رئیس جمهور روز دوشنبه با وزیر امور خارجه دیدار کرد و گفت که مذاکرات درباره مرز دو کشور در هفته آینده ادامه خواهد یافت"
            })
    void namesTheLanguageOfASentenceOrTwo(String language, String text) {
        assertThat(DETECTOR.detect(text)).contains(language);
    }

    @Test
    void saysNothingOfTooLittleText() {
        assertThat(DETECTOR.detect("Moscow, Kyiv, Paris")).isEmpty();
        assertThat(DETECTOR.detect("Oslo and ".repeat(5_000) + "Bergen protested."))
                .isEmpty();
        assertThat(DETECTOR.detect("")).isEmpty();
    }
}
