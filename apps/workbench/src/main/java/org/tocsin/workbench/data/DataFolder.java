package org.tocsin.workbench.data;

import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.curate.Curator;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.view.answer.Answers;
import org.tocsin.view.list.Facets;
import org.tocsin.view.list.Lists;
import org.tocsin.view.record.ActorNames;
import org.tocsin.workbench.coding.Engine;

/** The records of a data folder, with those who ask them and those who change them. What takes long to make is made when it is first wanted. */
public final class DataFolder {
    private static final int MOST_ANSWERS = 500;

    private final Store store;
    private final Engine engine;
    private final Clock clock;
    private final Lists lists;
    private final Facets facets;
    private final Later<ActorNames> names;
    private final Later<ReportMerge> merge;
    private final Later<Curator> curator;
    private final Answers answers;
    private volatile boolean hasArticles;

    public DataFolder(Store store, Engine engine, Clock clock) {
        this.store = store;
        this.engine = engine;
        this.clock = clock;
        this.answers = new Answers(store, clock, MOST_ANSWERS);
        this.lists = new Lists(store, clock, answers);
        this.facets = new Facets(store, clock);
        this.names = new Later<>(ActorNames::new);
        this.merge = new Later<>(ReportMerge::new);
        this.curator = new Later<>(files -> new Curator(store, merge(), engine.pipeline()::scored));
    }

    /** Made by whoever wants it first, and again when other knowledge files hold. */
    private final class Later<T> {
        private final Function<KnowledgeFiles, T> maker;
        private @Nullable KnowledgeFiles madeBy;
        private @Nullable T made;

        Later(Function<KnowledgeFiles, T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            KnowledgeFiles files = engine.files();
            T present = made;
            if (present == null || madeBy != files) {
                present = maker.apply(files);
                made = present;
                madeBy = files;
            }
            return present;
        }
    }

    public Store store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    /** The knowledge files that hold now. */
    public KnowledgeFiles knowledge() {
        return engine.files();
    }

    /** What codes texts by the present knowledge. */
    public Engine engine() {
        return engine;
    }

    public Lists lists() {
        return lists;
    }

    /** Remembers what has been worked out until something changes. */
    public Answers answers() {
        return answers;
    }

    public Facets facets() {
        return facets;
    }

    /** Names of the actor tables. */
    public ActorNames names() {
        return names.get();
    }

    public ReportMerge merge() {
        return merge.get();
    }

    /** Does what people decide; waits while the program loads. */
    public Curator curator() {
        return curator.get();
    }

    /** Whether no article has ever come in: then there is nothing to show, and a page says where to begin. */
    public boolean isEmpty() {
        if (!hasArticles) {
            hasArticles = store.read(tables -> tables.articles().count()) > 0;
        }
        return !hasArticles;
    }

    /** Versions of the knowledge and of the program that answer. */
    public Versions versions() {
        return new Versions(engine.knowledge(), Pipeline.ENGINE);
    }

    /** What an answer was made with. */
    public record Versions(String knowledge, String engine) {}
}
