package org.tocsin.merge.incident;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Where;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.TextSpan;

/**
 * Report traits as bytes: a version, then the fields in the order below. Texts are in Java's modified UTF-8, a text that may be absent has a
 * flag before it. Of figures and places only what is compared is kept. 150 to 400 bytes a report.
 */
final class TraitBytes {
    /** To be raised when the fields or their meaning change. */
    private static final int VERSION = 1;

    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private TraitBytes() {}

    static byte[] write(ReportTraits traits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(traits.reality().name());
            writeAct(out, traits.act());
            writeSide(out, traits.actors());
            writeSide(out, traits.recipients());
            out.writeInt(traits.days().from());
            out.writeInt(traits.days().to());
            out.writeBoolean(traits.days().isDated());
            writeWhere(out, traits.where());
            out.writeShort(traits.figures().size());
            for (Figure figure : traits.figures()) {
                writeFigure(out, figure);
            }
            out.writeShort(traits.words().length);
            for (long word : traits.words()) {
                out.writeLong(word);
            }
            out.writeUTF(traits.article().value());
            out.writeInt(traits.sentence());
            out.writeBoolean(traits.isToldByVerb());
        } catch (IOException cause) {
            throw new UncheckedIOException("write traits to memory", cause);
        }
        return bytes.toByteArray();
    }

    static ReportTraits read(EventId id, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "traits of " + id + " are of version " + version + ", not " + VERSION);
            }
            return new ReportTraits(
                    id,
                    Reality.valueOf(in.readUTF()),
                    readAct(in),
                    readSide(in),
                    readSide(in),
                    new Days(in.readInt(), in.readInt(), in.readBoolean()),
                    readWhere(in),
                    readFigures(in),
                    readWords(in),
                    new DocumentId(in.readUTF()),
                    in.readInt(),
                    in.readBoolean());
        } catch (IOException cause) {
            throw new IllegalArgumentException("traits of " + id + " are cut off", cause);
        }
    }

    private static void writeAct(DataOutputStream out, Act act) throws IOException {
        EventType type = act.type();
        writeText(out, type == null ? null : type.name());
        writeText(out, act.mode());
        out.writeUTF(act.cameo());
    }

    private static Act readAct(DataInputStream in) throws IOException {
        String type = readText(in);
        return new Act(type == null ? null : EventType.valueOf(type), readText(in), in.readUTF());
    }

    private static void writeSide(DataOutputStream out, Side side) throws IOException {
        writeTexts(out, side.countries());
        writeTexts(out, side.names());
        writeTexts(out, side.sectors());
    }

    private static Side readSide(DataInputStream in) throws IOException {
        return new Side(readTexts(in), readTexts(in), readTexts(in));
    }

    private static void writeWhere(DataOutputStream out, @Nullable Where where) throws IOException {
        out.writeBoolean(where != null);
        if (where != null) {
            out.writeUTF(where.name());
            writeText(out, where.country());
            writeNumber(out, where.latitude());
            writeNumber(out, where.longitude());
            out.writeUTF(where.precision().name());
        }
    }

    private static @Nullable Where readWhere(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        String name = in.readUTF();
        return new Where(
                name, readText(in), readNumber(in), readNumber(in), Where.Precision.valueOf(in.readUTF()), null, name);
    }

    private static void writeFigure(DataOutputStream out, Figure figure) throws IOException {
        out.writeUTF(figure.kind());
        writeText(out, figure.minimum() == null ? null : figure.minimum().toString());
        writeText(out, figure.maximum() == null ? null : figure.maximum().toString());
        out.writeUTF(figure.operator().name());
        out.writeUTF(figure.unit());
    }

    private static List<Figure> readFigures(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<Figure> figures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            figures.add(new Figure(
                    in.readUTF(),
                    readDecimal(in),
                    readDecimal(in),
                    Figure.Operator.valueOf(in.readUTF()),
                    in.readUTF(),
                    NOWHERE,
                    ""));
        }
        return figures;
    }

    private static @Nullable BigDecimal readDecimal(DataInputStream in) throws IOException {
        String text = readText(in);
        return text == null ? null : new BigDecimal(text);
    }

    private static long[] readWords(DataInputStream in) throws IOException {
        long[] words = new long[in.readUnsignedShort()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        return words;
    }

    private static void writeNumber(DataOutputStream out, @Nullable Double number) throws IOException {
        out.writeDouble(number == null ? Double.NaN : number);
    }

    private static @Nullable Double readNumber(DataInputStream in) throws IOException {
        double number = in.readDouble();
        return Double.isNaN(number) ? null : number;
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void writeTexts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : new TreeSet<>(texts)) {
            out.writeUTF(text);
        }
    }

    private static Set<String> readTexts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return Set.of(texts);
    }
}
