package org.tocsin.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.model.source.Publication;

/** Pages of many layouts, written for this test, each beside what is to be read out of it. */
class PageReaderTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final PageReader reader = new PageReader();

    @TestFactory
    Stream<DynamicTest> readsWhatThePageSays() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(8);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    Path expected = Path.of(page.toString().replace(".html", ".expected"));

                    Page read = reader.read(Files.readString(page), null, TODAY);

                    assertThat(written(read))
                            .isEqualTo(Files.readString(expected).stripTrailing());
                }));
    }

    private static String written(Page page) {
        Publication published = page.published();
        return String.join(
                        "\n",
                        "title: " + page.title(),
                        "outlet: " + page.outlet(),
                        "author: " + page.author(),
                        "published: "
                                + (published == null
                                        ? null
                                        : published.day() + " "
                                                + published.basis().name().toLowerCase(Locale.ROOT)),
                        "address: " + page.address(),
                        "language: " + page.language(),
                        "",
                        page.text())
                .stripTrailing();
    }

    @Test
    void takesTheAddressesDayWhenTheMomentIsInUtcAndThePublisherIsNot() {
        Page evening = reader.read(meta("2021-05-04T02:10:00Z"), "https://a.example/2021/05/03/x", TODAY);
        Page noon = reader.read(meta("2021-05-04T12:10:00Z"), "https://a.example/2021/05/03/x", TODAY);
        Page local = reader.read(meta("2021-05-04T02:10:00+02:00"), "https://a.example/2021/05/03/x", TODAY);

        assertThat(day(evening)).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(day(noon)).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(day(local)).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void believesNoDateAfterTheDayOfReadingOrBeforeTheWeb() {
        assertThat(reader.read(meta("2031-05-04"), null, TODAY).published()).isNull();
        assertThat(reader.read(meta("1970-01-01"), null, TODAY).published()).isNull();
    }

    @Test
    void tenThousandNestedDivisionsAreReadLikeOne() {
        String deep = "<div>".repeat(10_000)
                + "<p>The ministers met on Monday and agreed to reopen the border within a week, "
                + "said both of their spokesmen afterwards.</p>" + "</div>".repeat(10_000);

        Page page = reader.read("<html><body>" + deep + "</body></html>", null, TODAY);

        assertThat(page.text())
                .isEqualTo("The ministers met on Monday and agreed to reopen the border within a week, "
                        + "said both of their spokesmen afterwards.");
    }

    @Test
    void aPageOfAMillionPiecesComesToAnEnd() {
        Page tiny = reader.read("<div>".repeat(200) + "<p>x.".repeat(400_000), null, TODAY);
        Page times = reader.read("<time>x</time>".repeat(150_000), null, TODAY);
        Page blanks = reader.read(
                "<script type='application/ld+json'>]]>" + " ".repeat(3_000_000) + "x</script>", null, TODAY);

        assertThat(java.util.List.of(tiny, times, blanks))
                .extracting(Page::published)
                .containsOnlyNulls();
    }

    @Test
    void scriptsStylesAndHiddenPartsAreNoText() {
        String page =
                "<html><body><article><script>var a = 'The president resigned on Monday, said everybody.';</script>"
                        + "<style>p { content: 'The army fired on the crowd, said everybody.' }</style>"
                        + "<p style='display: none'>This paragraph is hidden from every reader and holds quite a lot of words.</p>"
                        + "<p onclick=\"alert('x')\">The council of elders met in the capital on Monday and elected a new chairman.</p>"
                        + "</article></body></html>";

        assertThat(reader.read(page, null, TODAY).text())
                .isEqualTo("The council of elders met in the capital on Monday and elected a new chairman.");
    }

    @Test
    void brokenMarkUpNeverThrows() throws IOException {
        String whole = Files.readString(PAGES.resolve("wire-with-boxes.html"));
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(broken.length() - 20);
                broken.delete(at, at + random.nextInt(20));
            }

            assertThat(reader.read(broken.toString(), null, TODAY).text()).isNotNull();
        }
    }

    private static LocalDate day(Page page) {
        return java.util.Objects.requireNonNull(page.published()).day();
    }

    private static String meta(String published) {
        return "<html><head><meta property='article:published_time' content='" + published
                + "'></head><body><p>The council of elders met in the capital on Monday and elected a new chairman.</p></body></html>";
    }
}
