/**
 * The editor of rules: the widgets around what {@code org.tocsin.workbench.core.rules} knows.
 *
 * <pre>
 * RulesPart → RulesPane ┬ RuleTable, RuleButtons   the rules of the file
 *                       ├ RuleForm, SaveBar        the one that is edited
 *                       └ ValuesPane, TryItPane    how it stands now, and what it would have done
 * </pre>
 *
 * <p>All of it is used on the UI thread. What is typed goes to the editor behind, which answers through {@code RuleFace};
 * trials run in the background and come back through {@code RuleTrial}. Questions to the user are dialogs, behind an
 * interface that tests answer themselves.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.rules;
