/**
 * Rules as a detector, and their language as a service: the shells of what the packages below do.
 *
 * <pre>
 * file      the YAML text with its rules          language  texts → checked expressions
 *    └──────────────→ run ←───────────────────────────┘
 *                      └→ window: figures over time
 * </pre>
 *
 * <p>{@code RuleFactory} asks the book of rules for those that run and makes a check for each that concerns a source;
 * {@code ConditionLanguage} answers whoever edits rules.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rule.internal;
