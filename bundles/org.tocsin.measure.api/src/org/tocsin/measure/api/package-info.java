/**
 * Questions about recordings: what would these rules have done, and how good are those detectors.
 *
 * <p>The workbench and the command line ask {@link org.tocsin.measure.api.Backtest} and
 * {@link org.tocsin.measure.api.Evaluation}, and get reports that are values. Both run what runs live, so that an
 * answer is what would have happened. {@link org.tocsin.measure.api.TableReader} opens a table row by row for whoever
 * owes an answer for every row.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.measure.api;
