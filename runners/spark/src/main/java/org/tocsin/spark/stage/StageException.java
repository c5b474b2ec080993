package org.tocsin.spark.stage;

/** The run cannot begin or go on: the folders do not hold what they should. The message is for the user. */
public final class StageException extends RuntimeException {
    public StageException(String message) {
        super(message);
    }

    public StageException(String message, Throwable cause) {
        super(message, cause);
    }
}
