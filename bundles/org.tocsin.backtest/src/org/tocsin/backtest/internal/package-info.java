/**
 * Recordings run through the pipeline that runs live, and what comes out of it added up.
 *
 * <pre>
 * RuleBacktest        ┐                       ┌ FiringLog    → what each rule did
 * DetectorEvaluation  ┴→ a Monitor, as replay ┴ DetectionLog → how incidents were met
 * </pre>
 *
 * <p>Both services open a monitor of their own for each question, with the rules or detectors in question and nothing
 * else, so that the answer is what would have happened. {@code Recording} gathers what the monitor says; the rest
 * counts.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.backtest.internal;
