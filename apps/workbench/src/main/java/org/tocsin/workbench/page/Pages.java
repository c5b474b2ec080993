package org.tocsin.workbench.page;

import io.javalin.config.RoutesConfig;

/** Some addresses and who answers them. */
public interface Pages {
    void declare(RoutesConfig routes);
}
