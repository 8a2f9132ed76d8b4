/** Replays CSV files: bytes to lines to rows to tables of events, merged by time from one thread. */
package org.tocsin.source.csv.internal;
