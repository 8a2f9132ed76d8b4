/**
 * Rules as values, and the services through which the workbench and the command line read and edit them.
 *
 * <p>The rule detector implements both services: {@link org.tocsin.rule.api.RuleBook} is the file of rules that run,
 * {@link org.tocsin.rule.api.RuleLanguage} says what a condition means and what is wrong with it, with places. Nothing
 * here evaluates anything.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.rule.api;
