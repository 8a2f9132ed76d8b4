/**
 * The language of conditions and messages: from text to checked expressions. The grammar is in the folder grammar.
 *
 * <pre>
 * text ─ExpressionReader→ ExpressionBuilder → Expression ─Kinds, UnitCheck, Contradiction→ Condition, with its Flaws
 * </pre>
 *
 * <p>What is wrong is a {@code Flaw} with a place and with what was expected there. Only a condition without flaws is
 * compiled, in the package run, so that nothing can be wrong there any more.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rule.internal.language;
