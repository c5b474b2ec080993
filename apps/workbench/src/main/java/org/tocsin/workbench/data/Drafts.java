package org.tocsin.workbench.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tocsin.evaluation.ExampleCheck;
import org.tocsin.local.ingest.Recoder;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.local.lexicon.OwnLexicon.Draft;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.desk.JobId;

/** Changes of the own knowledge: looked through on stored texts first, then saved, and the stored texts coded anew by them. */
public final class Drafts {
    /** Texts that a change is looked through on: the newest ones. */
    private static final int MOST_TEXTS = 300;

    private static final int PORTION = 20;
    private static final int REMEMBERED = 20;

    private final DataFolder data;
    private final Work work;
    private final Recoding recoding;
    private final OwnLexicon lexicon;
    private final Map<String, Preview> previews = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Preview> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Drafts(DataFolder data, Work work, Recoding recoding, OwnLexicon lexicon) {
        this.data = data;
        this.work = work;
        this.recoding = recoding;
        this.lexicon = lexicon;
    }

    /** The own files by their paths. */
    public Map<String, String> own() {
        return lexicon.files().own();
    }

    /**
     * The own tables with one more name for an actor, as a change for {@link #look}.
     *
     * @throws KnowledgeException if no table has the actor
     */
    public Map<String, String> withAlias(String actor, String alias) {
        return lexicon.withAlias(actor, alias);
    }

    /** Begins to look through what a change would do. */
    public Preview look(Map<String, String> changed) {
        Preview preview = new Preview(UUID.randomUUID().toString(), changed);
        synchronized (previews) {
            previews.put(preview.state().id(), preview);
        }
        work.start("preview", String.join(", ", preview.state().files()), null, progress -> run(preview, progress));
        return preview;
    }

    private void run(Preview preview, Work.Progress progress) {
        try {
            Draft draft = lexicon.draft(preview.changed());
            Pipeline pipeline = Pipeline.of(data.engine().pipeline().annotator(), draft.files());
            preview.refuse(faults(draft, pipeline));
            if (preview.state().faults().isEmpty()) {
                read(preview, draft, pipeline, progress);
            }
        } catch (KnowledgeException fault) {
            preview.refuse(String.valueOf(fault.getMessage()).lines().toList());
        } finally {
            preview.end();
        }
    }

    private static List<String> faults(Draft draft, Pipeline pipeline) {
        ExampleCheck check = new ExampleCheck(pipeline);
        return pipeline.coder().lexicon().senses().stream()
                .filter(sense -> draft.holds(sense.place()))
                .flatMap(sense -> check.faults(sense).stream())
                .toList();
    }

    private void read(Preview preview, Draft draft, Pipeline pipeline, Work.Progress progress) {
        Recoder recoder = new Recoder(data.store(), pipeline, data.merge(), PORTION);
        List<DocumentId> all = recoder.articles(null);
        List<DocumentId> newest = all.subList(Math.max(0, all.size() - MOST_TEXTS), all.size());
        long total = newest.size();
        preview.begin(draft, total, all.size());
        for (int from = 0; from < newest.size(); from += PORTION) {
            List<DocumentId> portion = newest.subList(from, Math.min(newest.size(), from + PORTION));
            recoder.recode(portion, Runtime.getRuntime().availableProcessors(), false, preview::add);
            progress.at(Math.min(total, from + PORTION), total);
        }
    }

    public Optional<Preview> find(String id) {
        synchronized (previews) {
            return Optional.ofNullable(previews.get(id));
        }
    }

    /**
     * Saves a change that was looked through, lets what comes in be coded by it from now on, and codes anew what is stored.
     *
     * @return the job that does; empty for a change that has a fault or is not looked through yet
     */
    public Optional<JobId> apply(Preview preview) {
        Draft draft = preview.accepted();
        if (draft == null) {
            return Optional.empty();
        }
        lexicon.save(draft);
        data.engine().use(draft.files());
        return Optional.of(recoding.start(null));
    }
}
