/** Tocsin Backtest. */
package org.tocsin.backtest.internal;
