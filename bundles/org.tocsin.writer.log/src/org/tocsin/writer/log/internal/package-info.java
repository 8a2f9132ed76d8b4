/** Writes transitions of alerts as lines for people, to a file and to the terminal. */
package org.tocsin.writer.log.internal;
