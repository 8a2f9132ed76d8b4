package org.tocsin.detector.rcf.internal;

import com.amazon.randomcutforest.RandomCutForest;
import com.amazon.randomcutforest.returntypes.DiVector;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.event.Event;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.MetricScale;
import org.tocsin.learning.Scorer;

/**
 * Amazon's Random Cut Forest over the last events of a source (Guha, Mishra, Roy, Schrijvers: "Robust Random Cut Forest
 * Based Anomaly Detection On Streams", 2016). Attribution and expected values are the library's.
 *
 * <p>Cuts are the likelier the wider a metric ranges, so every metric is brought to the range that was learned first. A
 * metric that was never there before makes it begin anew.
 */
final class CutForestScorer implements Scorer {

    private final CutForestSettings settings;
    private final MetricColumns columns = new MetricColumns();
    private final MetricScale scale = new MetricScale();
    private @Nullable RandomCutForest forest;
    private float[] factors = {};
    private float[] point = {};
    private boolean unlearned;
    private String waitingFor = "learns the ranges of the metrics";

    CutForestScorer(CutForestSettings settings) {
        this.settings = settings;
    }

    @Override
    public double score(Event event) {
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        scale.learn(columns);
        if (!scale.settled()) {
            return Double.NaN;
        }
        RandomCutForest grown = forest;
        if (grown == null || point.length != columns.count()) {
            grown = settings.forest(columns.count());
            forest = grown;
            point = new float[columns.count()];
            unlearned = false;
            // the forest keeps points as they were: a scale that changed later would tear them apart
            factors = scale.factors().clone();
        }
        if (unlearned) {
            grown.update(point);
        }
        for (int column = 0; column < point.length; column++) {
            float value = columns.row()[column] * factors[column];
            point[column] = Float.isNaN(value) ? 0 : Math.clamp(value, -1e12f, 1e12f);
        }
        // learned when the next one comes: until then somebody may ask what the forest would have expected instead
        unlearned = true;
        waitingFor = "learns the first events";
        return grown.isOutputReady() ? grown.getAnomalyScore(point) : Double.NaN;
    }

    @Override
    public String waitingFor() {
        return waitingFor;
    }

    @Override
    public List<Contribution> contributions() {
        RandomCutForest asked = Objects.requireNonNull(forest, "asked before there was a score");
        float[] scored = asked.transformToShingledPoint(point);
        DiVector attribution = asked.getAnomalyAttribution(point);
        int newest = scored.length - point.length;
        int[] places = new int[point.length];
        double[] shares = new double[point.length];
        for (int column = 0; column < point.length; column++) {
            places[column] = newest + column;
            for (int place = column; place < scored.length; place += point.length) {
                shares[column] += attribution.getHighLowSum(place);
            }
        }
        float[] expected = asked.imputeMissingValues(scored, places.length, places);
        return columns.contributions(shares, column -> expected(column, expected[newest + column]));
    }

    private ExpectedRange expected(int column, float value) {
        if (factors[column] == 0) {
            return ExpectedRange.UNKNOWN;
        }
        double usual = columns.rounded(column, value / factors[column]);
        return new ExpectedRange(usual, usual);
    }

    @Override
    public String comparedWith() {
        return "after the events before";
    }
}
