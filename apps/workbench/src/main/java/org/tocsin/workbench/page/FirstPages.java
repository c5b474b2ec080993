package org.tocsin.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.http.Token;

/** The pages that need no data: the sign-in, the page that says what went wrong. */
public final class FirstPages {
    private final Templates templates;
    private final @Nullable Token token;

    public FirstPages(Templates templates, @Nullable Token token) {
        this.templates = templates;
        this.token = token;
    }

    /** What {@code sign-in.jte} shows. */
    public record SignIn(Shell shell, boolean isWrong) {}

    /**
     * What {@code problem.jte} shows.
     *
     * @param title what went wrong, in a word
     */
    public record Fault(Shell shell, int status, String title, String detail) {}

    /** {@code GET /sign-in}. */
    public void askToken(Context context) {
        templates.send(context, "sign-in", new SignIn(Shell.of(context, "Sign in", ""), false));
    }

    /** {@code POST /sign-in}. */
    public void signIn(Context context) {
        if (token == null) {
            Redirects.to(context, "/");
        } else if (token.isToken(context.formParam("token"))) {
            token.remember(context);
            Redirects.to(context, "/");
        } else {
            context.status(HttpStatus.FORBIDDEN);
            templates.send(context, "sign-in", new SignIn(Shell.of(context, "Sign in", ""), true));
        }
    }

    /** A page instead of the one that could not be shown. */
    public void problem(Context context, RequestProblem problem) {
        context.status(problem.status());
        String title = problem.status().getMessage();
        templates.send(
                context,
                "problem",
                new Fault(Shell.of(context, title, ""), problem.status().getCode(), title, problem.detail()));
    }
}
