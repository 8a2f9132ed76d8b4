package org.tocsin.workbench.internal.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.ui.IWorkbench;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartDrawing;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.core.export.IncidentExport;
import org.tocsin.workbench.core.export.IncidentMaterial;
import org.tocsin.workbench.core.export.PastEvents;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.timeline.IncidentScene;

/**
 * Finds what goes into a bundle besides alerts and events. Waits, so it is not for the UI thread.
 *
 * @param scene draws what was measured
 */
record MaterialSearch(CurrentRules rules, Watch watch, IncidentScene scene, ChartDrawing drawing) {

    private static final int WIDTH = 1_400;
    private static final long PATIENCE_SECONDS = 5;

    /** One with the services of the workbench. UI thread. */
    static MaterialSearch in(IWorkbench workbench) {
        CurrentRules rules = workbench.getService(CurrentRules.class);
        return new MaterialSearch(
                rules,
                workbench.getService(Watch.class),
                new IncidentScene(
                        workbench.getService(PastEvents.class),
                        workbench.getService(AlertBoard.class),
                        rules,
                        workbench.getService(LineColours.class)),
                workbench.getService(ChartDrawing.class));
    }

    /**
     * All that there is.
     *
     * @throws IOException with words, if the rules or the events cannot be read
     */
    IncidentMaterial of(IncidentExport export) throws IOException {
        Optional<ChartPicture> picture = scene.picture(export.from(), export.to(), export.sources(), export.ids());
        Optional<String> chart = picture.map(seen -> svg(seen, 1));
        Optional<String> sharp = picture.map(seen -> svg(seen, 2));
        return new IncidentMaterial(
                rulesText(), models(export), chart, sharp.map(drawn -> () -> SvgPicture.png(drawn)));
    }

    private String svg(ChartPicture picture, double scale) {
        return drawing.svg(picture, ChartColours.LIGHT, WIDTH, scale);
    }

    private Optional<String> rulesText() throws IOException {
        Optional<RuleBook> book = rules.book();
        return book.isPresent() ? Optional.of(book.get().text()) : Optional.empty();
    }

    /** What was learned of each source, as far as that is answered soon. */
    private Map<String, List<LearnedModel>> models(IncidentExport export) {
        Map<String, CompletableFuture<List<LearnedModel>>> asked = new HashMap<>();
        export.sources().forEach(source -> asked.put(source, watch.models(source)));
        Map<String, List<LearnedModel>> known = new HashMap<>();
        try {
            CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            // those that are there are better than none
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        asked.forEach((source, answer) -> {
            if (answer.isDone() && !answer.isCompletedExceptionally()) {
                known.put(source, answer.join());
            }
        });
        return known;
    }
}
