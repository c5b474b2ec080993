package org.tocsin.workbench.record;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.tocsin.store.desk.Subject;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Moments;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Visitor;
import org.tocsin.workbench.reading.Labels;

/** What people write beside records. A note has a lasting address: the record's, with the number of the note. */
public final class Notes {
    private static final int LONGEST = 10_000;

    private final DataFolder data;

    public Notes(DataFolder data) {
        this.data = data;
    }

    /**
     * What {@code notes.jte} shows.
     *
     * @param action where a new one is sent
     */
    public record Box(List<Line> notes, String action) {}

    /** A note. */
    public record Line(String id, String text, String who, String at) {}

    /** The notes of a record whose page has this path. */
    public Box box(Subject.Kind kind, String id, String path) {
        List<Line> lines = data.store().read(tables -> tables.notes().about(new Subject(kind, id))).stream()
                .map(note -> new Line(
                        "note-" + note.id().value(),
                        Labels.shown(note.text()),
                        note.who(),
                        Moments.shown(note.madeAt())))
                .toList();
        return new Box(lines, path + "/note");
    }

    /** Takes {@code text} of a form and goes back to the record. */
    public void add(Context context, Subject.Kind kind) {
        String id = context.pathParam("id");
        String text = context.formParam("text");
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw RequestProblem.at("text", HttpStatus.BAD_REQUEST, "a note has between 1 and " + LONGEST + " letters");
        }
        String who = Visitor.name(context);
        var note = data.store()
                .write(tables -> tables.notes().add(new Subject(kind, id), null, text.strip(), who, tables.now()));
        String page = context.path().substring(0, context.path().lastIndexOf('/'));
        Redirects.to(context, page + "#note-" + note.id().value());
    }
}
