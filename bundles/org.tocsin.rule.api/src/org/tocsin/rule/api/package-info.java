/** Rules as values, and the service through which the workbench and the command line read and edit them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.rule.api;
