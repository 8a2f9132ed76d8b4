/**
 * Models of detectors in files: how they are written, found, and taken up after a restart.
 *
 * <p>A lane hands the bytes of a model to {@code ModelStore}, whose thread writes them: of each source and detector only
 * the newest waits. {@code ModelFolder} knows the files, {@code ModelFormat} what stands in one; a file that is none is
 * refused with a sentence and not read any further. {@code TaughtModels} holds those of a past that has just been
 * learned, until the live source takes them. People look into the same folder through {@code ModelArchiveComponent}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.model;
