/** What implementers of sources and writers share: the thread of a source, files that are appended to, columns of alerts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.support;
