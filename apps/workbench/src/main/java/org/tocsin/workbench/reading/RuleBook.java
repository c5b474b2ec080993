package org.tocsin.workbench.reading;

import java.util.Optional;
import org.tocsin.workbench.reading.ReadingView.Rule;

/** What is known of the rules that events name, and of the program that coded them. */
public interface RuleBook {
    /** The rule of this id; empty for one that the lexicon does not hold. */
    Optional<Rule> rule(String id);

    /** The label of a CAMEO code; empty for an unknown one. */
    String cameoLabel(String code);

    /** Version of the knowledge files. */
    String knowledge();

    /** Version of the program. */
    String engine();
}
