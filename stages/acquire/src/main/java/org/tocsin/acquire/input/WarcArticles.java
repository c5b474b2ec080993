package org.tocsin.acquire.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tocsin.acquire.input.PageArticles.Origin;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;

/**
 * Reads the pages of a WARC file (ISO 28500), plain or gzipped record by record, as Common Crawl's news crawl writes it: responses with
 * status 200 that are HTML, and HTML resources. Other records are no articles and are passed over.
 */
public final class WarcArticles {
    private static final int OK = 200;

    private final PageArticles pages;
    private final ArticleSink sink;

    public WarcArticles(PageArticles pages, ArticleSink sink) {
        this.pages = pages;
        this.sink = sink;
    }

    /** The records of a stream, one a piece; {@code place} is what problems call it. */
    public Reading open(String place, InputStream stream) throws IOException {
        return new Records(place, new WarcReader(stream));
    }

    private final class Records implements Reading {
        private final String place;
        private final WarcReader reader;
        private boolean isEmpty = true;

        Records(String place, WarcReader reader) {
            this.place = place;
            this.reader = reader;
        }

        @Override
        public boolean readOn() throws IOException {
            Optional<WarcRecord> record = next(reader);
            if (record.isEmpty()) {
                if (isEmpty) {
                    sink.problem(new Problem(Code.EMPTY, place, "no record in it"));
                }
                return false;
            }
            isEmpty = false;
            if (record.get() instanceof WarcTargetRecord target) {
                capture(target, place).ifPresent(page -> pages.read(page.origin(), page.bytes()));
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (ParsingException | IllegalArgumentException fault) {
            throw new IOException("no WARC from here on: " + fault.getMessage(), fault);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Capture(Origin origin, byte[] bytes) {}

    /** The page of a record. One that cannot be understood is named; the next begins where this one's length says. */
    private Optional<Capture> capture(WarcTargetRecord record, String place) throws IOException {
        String where = place + " " + record.headers().first("WARC-Target-URI").orElse("(a record without address)");
        try {
            if (record instanceof WarcResponse response
                    && isPage(response.payloadType())
                    && response.http().status() == OK) {
                String contentType = response.http().contentType().toString();
                return Optional.of(capture(record, where, contentType, decoded(response)));
            }
            if (record instanceof WarcResource resource && isPage(resource.payloadType())) {
                String contentType = resource.payloadType().toString();
                return Optional.of(capture(record, where, contentType, resource.body().stream()));
            }
        } catch (ParsingException | IllegalArgumentException | DateTimeException | NoSuchElementException fault) {
            sink.problem(new Problem(Code.UNREADABLE, where, "a broken record: " + fault.getMessage()));
        }
        return Optional.empty();
    }

    private static Capture capture(WarcTargetRecord record, String where, String contentType, InputStream body)
            throws IOException {
        LocalDate readOn = record.date().atZone(ZoneOffset.UTC).toLocalDate();
        String id = record.id().toString().replaceFirst("^urn:uuid:", "");
        return new Capture(
                new Origin(id, where, record.target(), contentType, readOn), body.readNBytes(Limits.LONGEST_PAGE + 1));
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().toString().equals("application/xhtml+xml");
    }

    private static InputStream decoded(WarcResponse response) throws IOException {
        InputStream body = response.http().body().stream();
        boolean isCompressed = response.http()
                .headers()
                .first("Content-Encoding")
                .filter(encoding -> encoding.contains("gzip"))
                .isPresent();
        return isCompressed ? Compressed.openIfCompressed(body) : body;
    }
}
