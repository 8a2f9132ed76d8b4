package org.tocsin.measure.api;

import java.util.function.LongConsumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs rules over recorded events with the classes that run them live, so that a rule gives exactly the transitions that
 * it gave or would have given then. An OSGi service; safe to call from any thread, each call has a pipeline of its own.
 */
@ProviderType
public interface Backtest {

    /**
     * Runs to the end of the data and waits for it.
     *
     * @param request what to run over what
     * @param progress is told now and then how many events are done, from the calling thread; returns at once
     * @throws InterruptedException if the calling thread is interrupted; everything is ended then
     */
    BacktestReport run(BacktestRequest request, LongConsumer progress) throws InterruptedException;
}
