package org.tocsin.model.knowledge;

/** Knowledge files with faults: the message names every one by file, line and reason. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KnowledgeException(String message) {
        super(message);
    }
}
