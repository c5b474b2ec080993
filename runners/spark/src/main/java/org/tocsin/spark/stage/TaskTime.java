package org.tocsin.spark.stage;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Adds up the processor time of tasks on all machines, without what Java spends beside them on compiling and on collecting garbage. Spark tells of a
 * task some time after its end, so that a second or two of one stage may be counted in the next.
 */
final class TaskTime extends SparkListener {
    private final AtomicLong nanoseconds = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        if (metrics != null) { // a task that was lost has none
            nanoseconds.addAndGet(metrics.executorCpuTime());
        }
    }

    /** The whole seconds since the last time. */
    long takeSeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(nanoseconds.getAndSet(0));
    }
}
