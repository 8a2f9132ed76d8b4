package org.tocsin.backtest.internal;

import java.util.function.LongConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.RuleLanguage;

/** The shell that connects {@link RuleBacktest} with the engine and the language of rules. */
@Component(service = Backtest.class)
public final class BacktestComponent implements Backtest {

    private final Backtest backtest;

    @Activate
    public BacktestComponent(@Reference MonitorFactory monitors, @Reference RuleLanguage language) {
        this.backtest = new RuleBacktest(monitors, language);
    }

    @Override
    public BacktestReport run(BacktestRequest request, LongConsumer progress) throws InterruptedException {
        return backtest.run(request, progress);
    }
}
