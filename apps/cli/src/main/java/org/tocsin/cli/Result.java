package org.tocsin.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command's result goes: the file of {@code --output}, or standard output. */
final class Result {
    private Result() {}

    /** @param file absent for standard output */
    static OutputStream open(@Nullable Path file) throws IOException {
        return file == null
                ? new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)
                : Files.newOutputStream(file);
    }
}
