/**
 * The page of a first start: what goes on already, and the shortest ways to the first alert.
 *
 * <p>{@code WelcomeView} is a view like the others, which {@code Welcome} opens once and the menu Help at any time.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.welcome;
