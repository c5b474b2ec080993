package org.tocsin.acquire.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Reads all of a stream; {@code place} is what problems call it. */
    public void read(String place, InputStream stream) throws IOException {
        try (WarcReader reader = new WarcReader(stream)) {
            long records = 0;
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                records++;
                if (record.get() instanceof WarcTargetRecord target) {
                    read(target, place);
                }
            }
            if (records == 0) {
                sink.problem(new Problem(Code.EMPTY, place, "no record in it"));
            }
        } catch (ParsingException cause) {
            throw new IOException("no WARC from here on: " + cause.getMessage(), cause);
        }
    }

    private void read(WarcTargetRecord record, String place) throws IOException {
        String where = place + " " + record.target();
        if (record instanceof WarcResponse response && isPage(response.payloadType())) {
            if (response.http().status() == OK) {
                read(record, where, response.http().contentType().toString(), decoded(response));
            }
        } else if (record instanceof WarcResource resource && isPage(resource.payloadType())) {
            read(record, where, resource.payloadType().toString(), resource.body().stream());
        }
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

    private void read(WarcTargetRecord record, String where, String contentType, InputStream body) throws IOException {
        LocalDate readOn = record.date().atZone(ZoneOffset.UTC).toLocalDate();
        String id = record.id().toString().replaceFirst("^urn:uuid:", "");
        pages.read(
                new Origin(id, where, record.target(), contentType, readOn), body.readNBytes(Limits.LONGEST_PAGE + 1));
    }
}
