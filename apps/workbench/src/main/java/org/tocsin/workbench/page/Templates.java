package org.tocsin.workbench.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Renders the templates, which the build has made classes of. They write no text without escaping it for its place. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page, e.g. {@code home} with the record that it shows. */
    public void send(Context context, String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", page, out);
        context.html(out.toString());
    }
}
