/**
 * What implementers of sources and writers share: the thread of a source, files that are appended to, columns of
 * alerts.
 *
 * <p>Help, not a contract: a plug-in may do without any of it. {@link org.tocsin.support.SourceThread} runs what a
 * source does and ends as the contract of sources wants it; {@link org.tocsin.support.AlertFile} keeps whole records in
 * a file, whatever happens to the disk.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.support;
