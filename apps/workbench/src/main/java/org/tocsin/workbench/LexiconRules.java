package org.tocsin.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.coding.Engine;
import org.tocsin.workbench.reading.ReadingView.Rule;
import org.tocsin.workbench.reading.RuleBook;

/** The rules of the lexicon that the engine codes by. */
final class LexiconRules implements RuleBook {
    private final Engine engine;
    private final Codebook codebook;
    private @Nullable Map<String, Rule> rules;
    private @Nullable Pipeline madeOf;

    LexiconRules(Engine engine, Codebook codebook) {
        this.engine = engine;
        this.codebook = codebook;
    }

    @Override
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules().get(id));
    }

    private synchronized Map<String, Rule> rules() {
        Pipeline present = engine.pipeline();
        Map<String, Rule> known = rules;
        if (known == null || !present.equals(madeOf)) {
            known = new HashMap<>();
            for (Sense sense : present.coder().lexicon().senses()) {
                known.put(sense.id(), rule(sense));
            }
            rules = known;
            madeOf = present;
        }
        return known;
    }

    private static Rule rule(Sense sense) {
        String act = sense.ownAct().map(Object::toString).orElse("");
        String operator = sense.operator() == null ? "" : sense.operator().label();
        String makes =
                act.isEmpty() ? "operator " + operator : operator.isEmpty() ? act : act + ", operator " + operator;
        return new Rule(
                sense.id(),
                sense.frame().written(),
                makes,
                sense.fires().isEmpty() ? "" : sense.fires().get(0).text(),
                sense.place());
    }

    @Override
    public String cameoLabel(String code) {
        return codebook.label(code);
    }

    @Override
    public String knowledge() {
        return engine.knowledge();
    }

    @Override
    public String engine() {
        return Pipeline.ENGINE;
    }
}
