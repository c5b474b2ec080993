/**
 * What every request meets before a page or the API sees it: who may ask ({@link org.tocsin.workbench.http.Guard}), how much ({@link
 * org.tocsin.workbench.http.RequestLimits}), and how a refusal reads ({@link org.tocsin.workbench.http.RequestProblem}).
 */
@NullMarked
package org.tocsin.workbench.http;

import org.jspecify.annotations.NullMarked;
