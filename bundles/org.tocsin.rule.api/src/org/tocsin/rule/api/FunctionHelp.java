package org.tocsin.rule.api;

/**
 * A function of the language, for those who type it.
 *
 * @param name such as {@code avg}
 * @param signature such as {@code avg(metric, window)}
 * @param description one or two sentences
 * @param template what to insert, such as {@code avg(cpu, 5m)}
 */
public record FunctionHelp(String name, String signature, String description, String template) {}
