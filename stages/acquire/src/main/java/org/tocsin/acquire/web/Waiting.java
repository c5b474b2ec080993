package org.tocsin.acquire.web;

import java.time.Duration;

/** Lets time pass. A program sleeps; a test moves its clock. */
public interface Waiting {
    void pass(Duration time) throws InterruptedException;

    /** Sleeps for real. */
    static Waiting asleep() {
        return time -> Thread.sleep(time.toMillis());
    }
}
