/**
 * Editing rules, without the widgets: the rule that is edited, what is wrong with it, what it would have done, and how it
 * gets into the file.
 *
 * <pre>
 * form ─FormField→ RuleEditor ─RuleDraft→ DraftCheck   what is wrong, beside the field that it is wrong in
 *                      │      ─TryIt→     TryItAnswer  what it would have done, on memory or a file
 *                      └ RuleSaving → RuleBook         asks before it overwrites what somebody else has changed
 * </pre>
 *
 * <p>The editor is used by the UI thread alone, and reaches the screen through {@code RuleFace} and {@code
 * RuleQuestions}, so that tests can be both. A trial is a backtest on a thread of its own: each question calls the one
 * before off, and its answer comes on that thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.rules;
