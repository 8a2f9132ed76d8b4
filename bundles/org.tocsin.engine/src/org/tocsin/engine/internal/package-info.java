/** Tocsin Engine. */
package org.tocsin.engine.internal;
