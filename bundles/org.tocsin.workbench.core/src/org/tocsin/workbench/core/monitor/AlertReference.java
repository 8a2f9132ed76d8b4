package org.tocsin.workbench.core.monitor;

/**
 * An alert of the {@link AlertBoard}, whatever becomes of it. What the parts of the workbench have as their selection.
 *
 * @param id its id
 */
public record AlertReference(String id) {}
