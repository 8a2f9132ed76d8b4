/**
 * Installing more plug-ins into the running product, and taking them out again.
 *
 * <p>The command line asks {@link org.tocsin.install.PluginInstaller}; what cannot be done is one sentence for a
 * person.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.install;
