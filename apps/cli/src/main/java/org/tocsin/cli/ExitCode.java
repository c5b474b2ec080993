package org.tocsin.cli;

/** What the process says with its exit code. */
final class ExitCode {
    static final int DONE = 0;
    /** Found nothing, or a check failed. */
    static final int NOTHING = 1;

    static final int USAGE = 2;
    /** Some input could not be read; everything else was done. */
    static final int DATA = 3;
    /** Our fault. */
    static final int INTERNAL = 4;

    private ExitCode() {}
}
