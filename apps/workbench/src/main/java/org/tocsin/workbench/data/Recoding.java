package org.tocsin.workbench.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.ingest.Recoder;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.desk.JobId;

/** Codes stored texts anew, as a job. */
public final class Recoding {
    private static final int PORTION = 50;

    private final DataFolder data;
    private final Work work;

    public Recoding(DataFolder data, Work work) {
        this.data = data;
        this.work = work;
    }

    /**
     * Begins to code anew what was published since a day.
     *
     * @param since absent for all
     */
    public JobId start(@Nullable LocalDate since) {
        String what = since == null ? "all articles" : "articles since " + since;
        return work.start("recode", what, null, progress -> run(data.engine().pipeline(), since, progress));
    }

    private void run(Pipeline pipeline, @Nullable LocalDate since, Work.Progress progress) {
        Recoder recoder = new Recoder(data.store(), pipeline, data.merge(), PORTION);
        List<DocumentId> articles = recoder.articles(since);
        long total = articles.size();
        long[] done = {0};
        progress.at(0, total);
        // in portions, each written before the next is read: whoever stops the job finds whole articles
        for (int from = 0; from < articles.size(); from += PORTION) {
            List<DocumentId> portion = articles.subList(from, Math.min(articles.size(), from + PORTION));
            recoder.recode(portion, Runtime.getRuntime().availableProcessors(), true, diff -> done[0]++);
            progress.at(done[0], total);
        }
    }
}
