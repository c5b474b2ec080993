package org.tocsin.workbench.reading;

/**
 * Addresses of what can be open in a reading view.
 *
 * @param path of the view, maybe with a query
 */
record ReadingLinks(String path) {

    /** With this selected; the browser scrolls to it. */
    String to(Selection.Kind kind, String id) {
        return with("sel=" + Selection.key(kind, id)) + "#sel";
    }

    /** With the reasons of an event open. */
    String why(String id) {
        return with("sel=" + Selection.key(Selection.Kind.EVENT, id) + "&pane=why") + "#sel";
    }

    /** With nothing selected and this tab open. */
    String tab(String name) {
        return with("pane=" + name);
    }

    private String with(String parameters) {
        return path + (path.contains("?") ? "&" : "?") + parameters;
    }
}
