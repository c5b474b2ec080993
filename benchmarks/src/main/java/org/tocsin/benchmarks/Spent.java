package org.tocsin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/**
 * Nanoseconds of the clock, and of all processors together: on a busy machine they differ.
 *
 * @param processor of this process alone
 */
record Spent(long clock, long processor) {
    static final Spent NOTHING = new Spent(0, 0);
    private static final double SECOND = 1e9;

    static Spent now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Spent(System.nanoTime(), system.getProcessCpuTime());
    }

    Spent since() {
        Spent now = now();
        return new Spent(now.clock - clock, now.processor - processor);
    }

    Spent and(Spent other) {
        return new Spent(clock + other.clock, processor + other.processor);
    }

    double seconds() {
        return clock / SECOND;
    }

    /** A line of a table. */
    String line(String what, String result) {
        return String.format(
                Locale.ROOT, "%-44s %9.3f s %9.3f CPU s  %s", what, clock / SECOND, processor / SECOND, result);
    }

    /** The most that has ever been in each part of the heap of this process, in bytes, added up. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
