/**
 * The rule file: reading it with places for all that is wrong, editing it without touching the rest, watching it.
 *
 * <p>{@code YamlRuleBook} is the book in use. It reads the text as a {@code RuleDocument}, which knows the lines of
 * each rule, so that {@code RuleEdit} can change one and keep comments and order of the others. A file with mistakes
 * runs what is right of it; the rest is told with line and column.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rule.internal.file;
