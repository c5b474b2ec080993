package org.tocsin.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on standard error: a bar on a terminal, one line every 10 s otherwise. Counted in bytes of input, told with articles. */
final class Progress implements AutoCloseable {
    private static final long LINE_EVERY_NANOS = 10_000_000_000L;

    private final @Nullable ProgressBar bar;
    private final @Nullable PrintWriter lines;
    private final String verb;
    private final long total;
    private final String found;
    private final long started = System.nanoTime();
    private long nextLine = started + LINE_EVERY_NANOS;
    private long bytes;
    private long articles;
    private long count;

    private Progress(String verb, String found, @Nullable ProgressBar bar, @Nullable PrintWriter lines, long total) {
        this.verb = verb;
        this.bar = bar;
        this.lines = lines;
        this.total = total;
        this.found = found;
    }

    /**
     * @param verb the command that works
     * @param found what is counted: events, claims
     */
    static Progress of(String verb, String found, long totalBytes, boolean quiet, PrintWriter err) {
        if (quiet) {
            return new Progress(verb, found, null, null, totalBytes);
        }
        if (isTerminal() && totalBytes > 200_000) {
            return new Progress(
                    verb,
                    found,
                    new ProgressBarBuilder()
                            .setTaskName(verb)
                            .setInitialMax(totalBytes / 1024)
                            .setUnit(" kB", 1)
                            .showSpeed()
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(500)
                            .build(),
                    null,
                    totalBytes);
        }
        return new Progress(verb, found, null, err, totalBytes);
    }

    /** Whether standard error is a terminal: the launcher knows, Java does not. */
    private static boolean isTerminal() {
        return "true".equals(System.getProperty("tocsin.terminal"));
    }

    synchronized void read(long more) {
        bytes += more;
        if (bar != null) {
            bar.stepTo(bytes / 1024);
        }
    }

    synchronized void coded(int more) {
        articles++;
        count += more;
        long now = System.nanoTime();
        if (bar != null) {
            bar.setExtraMessage(articles + " articles" + (count == 0 ? "" : ", " + count + " " + found));
        } else if (lines != null && now >= nextLine) {
            nextLine = now + LINE_EVERY_NANOS;
            lines.println(line(now));
            lines.flush();
        }
    }

    private String line(long now) {
        double seconds = (now - started) / 1e9;
        StringBuilder line = new StringBuilder(String.format("%s  %,d articles", verb, articles));
        if (count > 0) {
            line.append(String.format("  %,d %s", count, found));
        }
        line.append(String.format("  %.1f articles/s", articles / seconds));
        if (total > 0 && bytes > 0) {
            line.append(String.format(
                    "  %d%%  about %,.0f s left",
                    Math.min(100, 100 * bytes / total), seconds * Math.max(0, total - bytes) / bytes));
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
