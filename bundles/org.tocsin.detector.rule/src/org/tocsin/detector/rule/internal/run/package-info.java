/**
 * Rules at work: compiled conditions, what they remember, and the detectors that ask them.
 *
 * <pre>
 * RunningRules → PreparedRule → RuleVariant ─Compiler→ Program, in a Workspace ←inspect─ RuleDetector
 * </pre>
 *
 * <p>A rule is prepared once for all sources and compiled once for each. While it does not hold, asking it allocates
 * nothing. What rules want to know of other sources stands in {@code OtherSources}, which the correlation of rules
 * feeds; a value that is not known is {@code NaN}, a truth that is not is unknown, and neither raises.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rule.internal.run;
