package org.tocsin.backtest.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.rule.api.RuleLanguage;

/** The shell that connects {@link DetectorEvaluation} with the engine and the language of rules. */
@Component(service = Evaluation.class)
public final class EvaluationComponent implements Evaluation {

    private final Evaluation evaluation;

    @Activate
    public EvaluationComponent(@Reference MonitorFactory monitors, @Reference RuleLanguage language) {
        this.evaluation = new DetectorEvaluation(monitors, language.sources());
    }

    @Override
    public EvaluationReport run(EvaluationRequest request, LongConsumer progress) throws InterruptedException {
        return evaluation.run(request, progress);
    }

    @Override
    public List<Incident> incidents(Path file) {
        return evaluation.incidents(file);
    }
}
