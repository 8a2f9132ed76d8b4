package org.tocsin.detector.rule.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowPropertyTest {

    private static final long LENGTH = 10_240;

    private record Sample(long step, double value) {}

    @Provide
    Arbitrary<List<Sample>> samples() {
        // Steps of a slice and more: then every value is kept as it is.
        return Combinators.combine(
                        Arbitraries.longs().between(10, 3000),
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(-1000, 1000), Arbitraries.of(0.0, 1e9, -1e9, Double.NaN)))
                .as(Sample::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(200);
    }

    private static List<Double> inWindow(List<Sample> samples, int last) {
        List<Double> values = new ArrayList<>();
        long ago = 0;
        for (int i = last; i >= 0 && ago < LENGTH; i--) {
            if (!Double.isNaN(samples.get(i).value())) {
                values.add(0, samples.get(i).value());
            }
            ago += samples.get(i).step();
        }
        return values;
    }

    private static void compare(
            List<Sample> samples, Window window, ToDoubleFunction<List<Double>> expected, double error) {
        long time = 0;
        for (int i = 0; i < samples.size(); i++) {
            time += samples.get(i).step();
            window.add(time, samples.get(i).value());
            List<Double> values = inWindow(samples, i);
            double wanted = values.isEmpty() ? Double.NaN : expected.applyAsDouble(values);
            double delta = values.isEmpty() ? 1 : error * Math.max(1, Math.abs(wanted)) + Double.MIN_VALUE;
            assertEquals(wanted, window.value(), delta);
        }
    }

    @Property(tries = 200)
    void theMeanIsThatOfTheValuesInTheWindow(@ForAll("samples") List<Sample> samples) {
        compare(
                samples,
                new MomentsWindow(LENGTH),
                values -> values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow(),
                1e-6);
    }

    @Property(tries = 200)
    void theCountIsThatOfTheMoments(@ForAll("samples") List<Sample> samples, @ForAll("paces") long pace) {
        CountWindow window = new CountWindow(LENGTH);
        MomentsWindow moments = new MomentsWindow(LENGTH);
        long time = 0;
        for (Sample sample : samples) {
            time += sample.step() / pace;
            window.add(time, sample.value());
            moments.add(time, sample.value());
            assertEquals(moments.count(), window.value());
        }
    }

    @Provide
    Arbitrary<Long> paces() {
        return Arbitraries.of(1L, 10L, 1000L);
    }

    @Property(tries = 200)
    void theExtremesAreThoseOfTheValuesInTheWindow(@ForAll("samples") List<Sample> samples) {
        compare(
                samples,
                ExtremeWindow.largest(LENGTH),
                values -> values.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                0);
        compare(
                samples,
                ExtremeWindow.least(LENGTH),
                values -> values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                0);
    }

    @Property(tries = 200)
    void theDeviationIsThatOfTheValuesInTheWindow(@ForAll("samples") List<Sample> samples) {
        MomentsWindow window = new MomentsWindow(LENGTH);
        long time = 0;
        for (int i = 0; i < samples.size(); i++) {
            time += samples.get(i).step();
            window.add(time, samples.get(i).value());
            List<Double> values = inWindow(samples, i);
            if (values.size() < 2) {
                assertEquals(Double.NaN, window.deviation());
                continue;
            }
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            double wanted = Math.sqrt(squares / (values.size() - 1));
            assertEquals(wanted, window.deviation(), 1e-5 * Math.max(1, wanted));
        }
    }

    @Property(tries = 200)
    void aQuantileIsWithinOnePercentOfTheValueAtItsRank(
            @ForAll("fast") List<Double> values, @ForAll("quantiles") double quantile) {
        QuantileWindow window = new QuantileWindow(1_000_000, quantile);
        for (int i = 0; i < values.size(); i++) {
            window.add(i, values.get(i));
        }
        List<Double> sorted = values.stream().sorted().toList();
        double wanted = sorted.get((int) Math.floor(quantile * (values.size() - 1)));
        double error = Math.abs(window.value() - wanted);
        assertTrue(error <= LogBins.ERROR * Math.abs(wanted) * 1.0001 + 2e-9, () -> window.value() + " for " + wanted);
    }

    @Property(tries = 200)
    void aQuantileIsThatOfTheValuesOfTheSlicesInTheWindow(
            @ForAll("samples") List<Sample> samples, @ForAll("quantiles") double quantile, @ForAll("paces") long pace) {
        QuantileWindow window = new QuantileWindow(LENGTH, quantile);
        List<Double> values = new ArrayList<>();
        List<Long> begins = new ArrayList<>();
        long time = 0;
        for (Sample sample : samples) {
            time += sample.step() / pace;
            window.add(time, sample.value());
            while (!begins.isEmpty() && begins.get(0) <= time - LENGTH) {
                begins.remove(0);
                values.remove(0);
            }
            if (!Double.isNaN(sample.value())) {
                boolean joins = !begins.isEmpty() && time - begins.get(begins.size() - 1) < LENGTH / 64;
                begins.add(joins ? begins.get(begins.size() - 1) : (Long) time);
                values.add(sample.value());
            }
            if (values.isEmpty()) {
                assertEquals(Double.NaN, window.value());
                continue;
            }
            List<Double> sorted = values.stream().sorted().toList();
            double wanted = sorted.get((int) Math.floor(quantile * (values.size() - 1)));
            assertEquals(wanted, window.value(), LogBins.ERROR * Math.abs(wanted) * 1.0001 + 2e-9);
        }
    }

    @Provide
    Arbitrary<List<Double>> fast() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(-1e6, 1e6),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(0.0, 1e-12, 5e14, -5e14))
                .list()
                .ofMinSize(1)
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<Double> quantiles() {
        return Arbitraries.of(0.5, 0.9, 0.95, 0.99);
    }

    @Property(tries = 200)
    void whatLeavesTheWindowNoLongerCounts(@ForAll("fast") List<Double> old, @ForAll("fast") List<Double> recent) {
        QuantileWindow window = new QuantileWindow(6400, 0.5);
        QuantileWindow fresh = new QuantileWindow(6400, 0.5);
        for (int i = 0; i < old.size(); i++) {
            window.add(i * 10L, old.get(i));
        }
        for (int i = 0; i < recent.size(); i++) {
            window.add(1_000_000 + i, recent.get(i));
            fresh.add(1_000_000 + i, recent.get(i));
        }
        assertEquals(fresh.value(), window.value());
    }

    private static List<Supplier<Window>> kinds() {
        return List.of(
                () -> new MomentsWindow(LENGTH),
                () -> new CountWindow(LENGTH),
                () -> ExtremeWindow.least(LENGTH),
                () -> ExtremeWindow.largest(LENGTH),
                () -> new QuantileWindow(LENGTH, 0.9),
                () -> ChangeWindow.rate(LENGTH),
                () -> new ForecastWindow(LENGTH));
    }

    private static Window again(Window window, Supplier<Window> kind) {
        Archive written = Archive.writing();
        window.keep(written);
        Window again = kind.get();
        again.keep(Archive.reading(written.written()));
        return again;
    }

    @Property(tries = 100)
    void whatWasWrittenDownGoesOnToTheLastBit(
            @ForAll("samples") List<Sample> before, @ForAll("samples") List<Sample> after, @ForAll("paces") long pace) {
        for (Supplier<Window> kind : kinds()) {
            Window window = kind.get();
            long time = 0;
            for (Sample sample : before) {
                time += sample.step() / pace;
                window.add(time, sample.value());
            }
            Window again = again(window, kind);
            assertEquals(window.value(), again.value());
            for (Sample sample : after) {
                time += sample.step() / pace;
                window.add(time, sample.value());
                again.add(time, sample.value());
                assertEquals(window.value(), again.value());
            }
        }
    }

    @Property(tries = 100)
    void aWindowRefusesHalfOfWhatWasWritten(@ForAll("samples") List<Sample> samples) {
        for (Supplier<Window> kind : kinds()) {
            Window window = kind.get();
            samples.forEach(sample -> window.add(1, sample.value()));
            Archive written = Archive.writing();
            window.keep(written);
            byte[] bytes = written.written();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> kind.get().keep(Archive.reading(Arrays.copyOf(bytes, bytes.length / 2))));
        }
    }
}
