/**
 * Recordings, pushed through pipelines of their own: to be learned from, to be scored row by row, to measure detectors
 * with. And the files that come of it.
 */
package org.tocsin.session.recording;
