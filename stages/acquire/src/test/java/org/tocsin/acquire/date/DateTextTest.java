package org.tocsin.acquire.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | Published 3 May 2021 at noon          | 2021-05-03",
                "en    | May 3rd, 2021                         | 2021-05-03",
                "en-US | 05/03/2021                            | 2021-05-03",
                "en-GB | 03/05/2021                            | 2021-05-03",
                "en-US | 23/05/2021                            | 2021-05-23",
                "de    | Montag, 3. Mai 2021, 14:05 Uhr        | 2021-05-03",
                "de    | 03.05.2021                            | 2021-05-03",
                "fr    | Publié le 1er août 2021 à 10h00       | 2021-08-01",
                "es    | 3 de mayo de 2021                     | 2021-05-03",
                "pt    | 03 de março de 2021                   | 2021-03-03",
                "ru    | 3 мая 2021 г., 12:30                  | 2021-05-03",
                "uk    | 3 травня 2021                         | 2021-05-03",
                "tr    | 3 Mayıs 2021 Pazartesi                | 2021-05-03",
                "hr    | 3. listopad 2021.                     | 2021-10-03",
                "pl    | 3 listopad 2021                       | 2021-11-03",
                "''    | 3. listopad 2021                      | none",
                "zh    | 2021年5月3日 21:40                     | 2021-05-03",
                "ko    | 2021년 5월 3일                          | 2021-05-03",
                "th    | 3 พฤษภาคม 2564                         | 2021-05-03",
                "ar    | ٣ مايو ٢٠٢١                            | 2021-05-03",
                "hi    | ३ मई २०२१                              | 2021-05-03",
                "en    | Mon, 03 May 2021 10:00:00 GMT         | 2021-05-03",
                "en    | 20210503                              | 2021-05-03",
                "en    | 31 February 2021                      | none",
                "en    | 3 May                                 | none",
                "en    | call 2021-555-0199                    | none",
                "en    | 2 hours ago                           | none"
            })
    void readsTheFirstDateOfATextInItsLanguage(String language, String text, String day) {
        String found = new DateText(language)
                .find(text, Basis.TEXT)
                .map(date -> date.day().toString())
                .orElse("none");

        assertThat(found).isEqualTo(day);
    }

    @Test
    void keepsTheMomentOnlyWithItsOffset() {
        DateText dates = new DateText("en");

        assertThat(dates.find("2021-05-03T21:40:00+02:00", Basis.META))
                .contains(new Publication(
                        LocalDate.of(2021, 5, 3),
                        OffsetDateTime.parse("2021-05-03T21:40:00+02:00"),
                        Precision.TIME,
                        Basis.META));
        assertThat(dates.find("2021-05-03T21:40:00", Basis.META))
                .contains(new Publication(LocalDate.of(2021, 5, 3), null, Precision.DAY, Basis.META));
    }

    @Test
    void aMonthIsAMonthAndNoDay() {
        Publication month =
                new DateText("en").findOrMonth("May 2021", Basis.META).orElseThrow();

        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.exactDay()).isEmpty();
    }

    @Test
    void readsBackEveryDayThatTheLocaleDataWritesWithAYear() {
        Random random = new Random(11);
        for (String language : List.of(
                "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "da", "sv", "fi", "cs", "ro", "id",
                "el")) {
            Locale locale = Locale.forLanguageTag(language);
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
            for (int run = 0; run < 50; run++) {
                LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));

                assertThat(new DateText(language)
                                .find(formatter.format(day), Basis.TEXT)
                                .map(Publication::day))
                        .as("%s in %s", formatter.format(day), language)
                        .contains(day);
            }
        }
    }
}
