/** The rule file: reading it with places for all that is wrong, editing it without touching the rest, watching it. */
package org.tocsin.detector.rule.internal.file;
