package org.tocsin.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapFrameTest {
    @Test
    void holdsAllPointsThatItIsMadeFor() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<double[]> points = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(5); k++) {
                points.add(new double[] {random.nextDouble() * 340 - 170, random.nextDouble() * 140 - 65});
            }

            MapFrame frame = MapFrame.around(points);

            assertThat(points).allMatch(point -> frame.holds(point[0], point[1]));
            assertThat(frame.west()).isGreaterThanOrEqualTo(-180);
            assertThat(frame.east()).isLessThanOrEqualTo(180.001);
        }
    }

    @Test
    void readsWhatItWrites() {
        MapFrame frame = new MapFrame(40, 38, 52, 43).shaped();

        MapFrame read = MapFrame.of(frame.written());

        assertThat(read.west()).isCloseTo(frame.west(), within(0.02));
        assertThat(read.north()).isCloseTo(frame.north(), within(0.02));
        assertThatThrownBy(() -> MapFrame.of("1,2,3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MapFrame.of("9,0,1,5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MapFrame.of("NaN,0,1,5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheTownsOfACountryWhereTheyLie() {
        TownGrid towns = new TownGrid();

        assertThat(towns.paths(new MapFrame(44, 38, 51, 42)))
                .containsKeys("AZE", "ARM", "GEO")
                .doesNotContainKey("FRA");
    }
}
