/** The language of conditions and messages: from text to checked expressions. The grammar is in the folder grammar. */
package org.tocsin.detector.rule.internal.language;
