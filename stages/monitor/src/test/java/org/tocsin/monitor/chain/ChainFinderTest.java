package org.tocsin.monitor.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.monitor.HappeningFixture.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.Chain.Step;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Link;

class ChainFinderTest {
    private static final List<Happening> QUARREL = List.of(
            act("raid", "2024-05-27", "NOR", "SDN", -7),
            act("beating", "2024-05-27", "NOR", "SDN", -9),
            act("demand", "2024-05-27", "2024-06-02", "SDN", "NOR", -5),
            act("cancelled", "2024-05-29", "SDN", "NOR", -5),
            act("visit off", "2024-05-29", "2024-06-02", "SDN", "NOR", -4),
            act("search", "2024-05-30", "SDN", "NOR", -5),
            act("talks", "2024-05-31", "NOR", "SDN", 3),
            act("old raid", "2023-01-01", "NOR", "SDN", -7),
            act("others", "2024-05-28", "NOR", "EST", -7));

    @Test
    void findsTheStepsOfAQuarrel() {
        List<Chain> chains = ChainFinder.chains("NOR", "SDN", QUARREL, List.of());

        assertThat(chains).hasSize(1);
        assertThat(chains.get(0).steps())
                .extracting(step -> step.side() + " " + step.start() + ".." + step.end() + " " + step.happenings())
                .containsExactly(
                        "NOR 2024-05-27..2024-05-27 [beating, raid]",
                        "SDN 2024-05-27..2024-06-02 [demand]",
                        "SDN 2024-05-29..2024-06-02 [cancelled, visit off]",
                        "SDN 2024-05-30..2024-05-30 [search]");
    }

    @Test
    void marksInferredLinksAndTheirDays() {
        Chain chain = ChainFinder.chains("NOR", "SDN", QUARREL, List.of()).get(0);

        assertThat(chain.links())
                .containsExactly(
                        new Link("demand", "beating", true, null, 0),
                        new Link("cancelled", "beating", true, null, 2),
                        new Link("search", "beating", true, null, 3));
    }

    @Test
    void aStatedLinkKeepsItsHolderAndTakesThePlaceOfAnInferredOne() {
        Link stated = new Link("search", "raid", false, "An analyst", 3);

        Chain chain = ChainFinder.chains("NOR", "SDN", QUARREL, List.of(stated)).get(0);

        assertThat(chain.links())
                .contains(stated)
                .noneMatch(link -> link.isInferred() && link.response().equals("search"));
    }

    @Test
    void aStatedLinkSpansAnyTimeAndTakesInWhatIsNoConflict() {
        List<Link> stated = List.of(
                new Link("raid", "old raid", false, "A minister", 512),
                new Link("talks", "search", false, "A paper", 1));

        List<Chain> chains = ChainFinder.chains("NOR", "SDN", QUARREL, stated);

        assertThat(chains).hasSize(1);
        assertThat(chains.get(0).steps())
                .extracting(Step::side)
                .containsExactly("NOR", "NOR", "SDN", "SDN", "SDN", "NOR");
    }

    @Test
    void theOrderOfHappeningsDoesNotMatter() {
        List<Happening> shuffled = new ArrayList<>(QUARREL);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(ChainFinder.chains("NOR", "SDN", shuffled, List.of()))
                .isEqualTo(ChainFinder.chains("NOR", "SDN", QUARREL, List.of()));
    }

    @Test
    void oneSideAloneIsNoChain() {
        assertThat(ChainFinder.chains("NOR", "EST", QUARREL, List.of())).isEmpty();
    }
}
