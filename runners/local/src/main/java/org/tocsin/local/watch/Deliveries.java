package org.tocsin.local.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.acquire.web.Poster;
import org.tocsin.store.Store;
import org.tocsin.store.desk.AlertTable.Delivery;

/**
 * Tells of alerts those who are to be told: the console, a file that each is a line of, a web address that each is sent to. What fails is tried again,
 * ever more seldom, also after a restart; an alert may arrive twice only when this process dies between telling and noting it, and carries the same key
 * then.
 */
public final class Deliveries {
    /** The target that is the console. */
    public static final String CONSOLE = "console";

    private static final String FILE = "file:";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Clock clock;
    private final Poster poster;
    private final Consumer<String> console;

    /** @param console takes the alert as JSON */
    public Deliveries(Clock clock, Poster poster, Consumer<String> console) {
        this.clock = clock;
        this.poster = poster;
        this.console = console;
    }

    /** The target that is a file. */
    public static String file(Path file) {
        return FILE + file.toAbsolutePath();
    }

    /** Does what is due; answers how many did not arrive. */
    int deliver(Store store) throws InterruptedException {
        Instant now = clock.instant();
        List<Delivery> due = store.read(tables -> tables.alerts().due(now));
        int failed = 0;
        for (Delivery delivery : due) {
            Optional<String> fault = tell(delivery);
            if (fault.isPresent()) {
                failed++;
                store.write(tables -> {
                    tables.alerts().failed(delivery, fault.get(), now.plus(pause(delivery.tries())));
                    return fault;
                });
            } else {
                store.write(tables -> {
                    tables.alerts().delivered(delivery, now);
                    return delivery;
                });
            }
        }
        return failed;
    }

    private Optional<String> tell(Delivery delivery) throws InterruptedException {
        if (delivery.target().equals(CONSOLE)) {
            console.accept(delivery.body());
            return Optional.empty();
        }
        if (delivery.target().startsWith(FILE)) {
            return append(Path.of(delivery.target().substring(FILE.length())), delivery.body());
        }
        return poster.post(delivery.target(), delivery.body(), delivery.alert());
    }

    private static Optional<String> append(Path file, String body) {
        try {
            boolean isThere = Files.exists(file) && Files.readAllLines(file).contains(body);
            if (!isThere) {
                Files.writeString(
                        file,
                        body + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
    }

    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
