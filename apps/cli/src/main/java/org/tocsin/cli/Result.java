package org.tocsin.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Where a command's result goes: the file of {@code --output}, or standard output. */
final class Result {
    private Result() {}

    static OutputStream open(SourceOptions input) throws IOException {
        return input.output == null
                ? new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)
                : Files.newOutputStream(input.output);
    }
}
