package org.tocsin.workbench.core.overview;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.event.Metric;
import org.tocsin.workbench.core.monitor.Curve;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.monitor.SourceStanding;
import org.tocsin.workbench.core.overview.TileFace.Mood;

/** Makes what stands on tiles. From any thread. */
public final class TileFaces {

    /** How far back the course of a tile reaches. */
    public static final Duration COURSE = Duration.ofMinutes(10);

    /** How many points a course has. */
    public static final int POINTS = 80;

    private static final Duration QUIET_AFTER = Duration.ofMinutes(1);

    private final SourceBoard sources;
    private final MetricHistory history;

    public TileFaces(SourceBoard sources, MetricHistory history) {
        this.sources = sources;
        this.history = history;
    }

    /**
     * The faces of tiles that can be seen, by the names of their sources.
     *
     * @param now in milliseconds since 1970-01-01T00:00Z
     */
    public Map<String, TileFace> of(List<SourceTile> visible, long now) {
        Map<String, TileFace> faces = new HashMap<>();
        visible.forEach(tile -> faces.put(tile.source(), face(tile, now)));
        return faces;
    }

    private TileFace face(SourceTile tile, long now) {
        Optional<SourceStanding> standing = sources.standing(tile.source());
        Mood mood = mood(tile, standing, now);
        String state = state(mood, tile, standing, now);
        String score = standing.filter(one -> !Double.isNaN(one.score()))
                .map(one -> Figures.brief(Math.round(one.score() * 100) / 100.0))
                .orElse("");
        Optional<Metric> metric = metric(tile);
        String name = metric.map(Metric::name).orElse("");
        double latest =
                metric.map(one -> history.latest(tile.source(), one.name())).orElse(Double.NaN);
        String value = Double.isNaN(latest)
                ? ""
                : Figures.brief(latest) + metric.map(one -> unit(one.unit())).orElse("");
        return new TileFace(
                mood,
                state,
                name,
                value,
                metric.map(one -> course(new SeriesKey(tile.source(), one), now))
                        .orElse(List.of()),
                score,
                words(tile, state, name, value, score));
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static Mood mood(SourceTile tile, Optional<SourceStanding> standing, long now) {
        if (tile.worst().isPresent()) {
            return Mood.ALERT;
        }
        if (tile.silenced() > 0) {
            return Mood.SILENCED;
        }
        if (standing.filter(one -> silence(one, now).compareTo(QUIET_AFTER) < 0).isEmpty()) {
            return Mood.QUIET;
        }
        return standing.filter(SourceStanding::learning).isPresent() ? Mood.LEARNING : Mood.CALM;
    }

    private static Duration silence(SourceStanding standing, long now) {
        return Duration.ofMillis(Math.max(0, now - standing.newest()));
    }

    private static String state(Mood mood, SourceTile tile, Optional<SourceStanding> standing, long now) {
        return switch (mood) {
            case ALERT ->
                tile.worst().map(one -> one.latest().severity().word()).orElse("")
                        + (tile.open() > 1 ? " · " + tile.open() + " open" : "");
            case SILENCED -> Figures.plural(tile.silenced(), "alert") + " silenced";
            case LEARNING -> "learning " + standing.map(SourceStanding::percent).orElse(0) + " %";
            case QUIET ->
                standing.map(one -> "nothing for "
                                + Figures.length(silence(one, now).truncatedTo(ChronoUnit.SECONDS)))
                        .orElse("nothing sent");
            case CALM -> "calm";
        };
    }

    /** What the worst alert is about, or else the first metric that the source has. */
    private Optional<Metric> metric(SourceTile tile) {
        List<Metric> metrics = history.metrics(tile.source());
        Optional<Metric> guilty = tile.worst()
                .map(story -> story.whenFired().main().metric())
                .flatMap(name ->
                        metrics.stream().filter(one -> one.name().equals(name)).findFirst());
        return guilty.or(() -> metrics.stream().findFirst());
    }

    private List<Double> course(SeriesKey key, long now) {
        long from = now - COURSE.toMillis();
        Curve curve = history.read(key, from, now, POINTS);
        List<Double> course = new ArrayList<>();
        double[] sums = new double[POINTS];
        int[] counts = new int[POINTS];
        for (int i = 0; i < curve.times().length; i++) {
            int at = (int) ((curve.times()[i] - from) * POINTS / COURSE.toMillis());
            if (at >= 0 && at < POINTS && Double.isFinite(curve.values()[i])) {
                sums[at] += curve.values()[i];
                counts[at]++;
            }
        }
        for (int i = 0; i < POINTS; i++) {
            course.add(counts[i] == 0 ? Double.NaN : sums[i] / counts[i]);
        }
        return course;
    }

    private static String words(SourceTile tile, String state, String metric, String value, String score) {
        StringBuilder words = new StringBuilder(tile.source()).append(": ").append(state);
        tile.worst().ifPresent(story -> words.append(", ").append(story.message()));
        if (!value.isEmpty()) {
            words.append(", ").append(metric).append(" is ").append(value);
        }
        if (!score.isEmpty()) {
            words.append(", score ").append(score);
        }
        return words.toString();
    }
}
