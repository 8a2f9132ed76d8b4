/**
 * What was measured, for days: every event of what is watched is kept on disk, compactly, and can be read again in order of
 * time.
 *
 * <p>{@code EventRecordings}, an OSGi service, opens an {@code EventRecording} at a {@code RecordingPlace}. Its tap is one
 * among others of a monitor and never holds up a lane: if the place cannot be used or cannot keep up, that is told as
 * trouble, and monitoring goes on. What was seen a second ago is there after the process was killed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.recording;
