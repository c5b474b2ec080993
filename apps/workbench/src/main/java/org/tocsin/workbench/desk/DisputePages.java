package org.tocsin.workbench.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.desk.Disputes;
import org.tocsin.view.list.FigureRow;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.list.ShortFiles;
import org.tocsin.workbench.page.Numbers;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /disputes}: two who give two numbers, side by side; never a mean. */
public final class DisputePages implements Pages {
    private static final String PATH = "/disputes";
    private static final int THOUSAND = 1000;
    private static final int NARROWEST = 10;

    private final DataFolder data;
    private final Templates templates;

    public DisputePages(DataFolder data, Templates templates) {
        this.data = data;
        this.templates = templates;
    }

    /** What {@code disputes.jte} shows. */
    public record DisputesPage(Shell shell, FilterBar bar, List<Row> rows, List<FilterBar.Hidden> files) {}

    /**
     * A question of how many.
     *
     * @param about the happening; absent for a subject that hangs on none
     * @param ratio highest by lowest, in words; empty where it cannot be told
     */
    public record Row(String title, @Nullable String about, String ratio, List<Position> positions) {}

    /**
     * Who says how many.
     *
     * @param x where its bar begins, of 1000
     * @param isOpen whether it may be more
     */
    public record Position(
            String sayer, String words, String value, String outlet, String link, int x, int width, boolean isOpen) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get(PATH, this::page);
        new ShortFiles(data).declare(routes, "disputes", "disputes");
    }

    private void page(Context context) {
        Asked asked = Asked.of(context);
        List<Disputes.Dispute> disputes = data.answers()
                .of(
                        "disputes?" + asked.filter().query(),
                        () -> new Disputes(data.store(), data.clock()).of(asked.filter()));
        templates.send(
                context,
                "disputes",
                new DisputesPage(
                        Shell.of(context, "Disputes", "disputes"),
                        new FilterBars(data).figures(asked, PATH),
                        disputes.stream().map(DisputePages::row).toList(),
                        ShortFiles.links(PATH, asked.filter())));
    }

    private static Row row(Disputes.Dispute dispute) {
        String subject = dispute.subject().isEmpty() ? dispute.kind() : Labels.excerpt(dispute.subject());
        return new Row(
                dispute.kind() + ": " + subject + " (" + dispute.unit() + ")",
                dispute.incident() == null ? null : Paths.event(dispute.incident()),
                dispute.ratio() == null
                        ? ""
                        : String.format(Locale.ROOT, "highest is %.1f times the lowest", dispute.ratio()),
                dispute.figures().stream()
                        .map(figure -> position(figure, dispute.highest()))
                        .toList());
    }

    private static Position position(FigureRow figure, double most) {
        Double low = figure.minimum();
        Double high = figure.maximum();
        int from = low == null ? 0 : share(low, most);
        int to = high == null ? THOUSAND : share(high, most);
        boolean isExact = low != null && low.equals(high);
        return new Position(
                figure.sayer() == null ? "the outlet itself" : Labels.shown(figure.sayer()),
                Labels.shown(figure.text()),
                Numbers.bounds(low, high),
                figure.outlet() == null ? "outlet unknown" : Labels.shown(figure.outlet()),
                Paths.inArticle(figure.article(), "f:" + figure.id()),
                isExact ? 0 : Math.min(from, THOUSAND - NARROWEST),
                Math.max(NARROWEST, isExact ? from : to - from),
                high == null);
    }

    private static int share(double part, double whole) {
        return whole <= 0 ? 0 : (int) Math.min(THOUSAND, Math.round(part / whole * THOUSAND));
    }
}
