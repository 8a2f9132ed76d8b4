package org.tocsin.detector.rule.internal.run;

import java.util.function.ToDoubleFunction;
import org.tocsin.detector.rule.internal.language.Expression;
import org.tocsin.detector.rule.internal.window.Archive;
import org.tocsin.detector.rule.internal.window.ChangeWindow;
import org.tocsin.detector.rule.internal.window.CountWindow;
import org.tocsin.detector.rule.internal.window.ExtremeWindow;
import org.tocsin.detector.rule.internal.window.ForecastWindow;
import org.tocsin.detector.rule.internal.window.MomentsWindow;
import org.tocsin.detector.rule.internal.window.QuantileWindow;
import org.tocsin.detector.rule.internal.window.Window;

/** A number that follows from what another one was before. */
abstract class OverTime implements Number {

    private OverTime() {}

    /** Takes note of the event that its numbers show now. It has to see every event, asked or not. */
    abstract void update(long time);

    /**
     * Passes all that it remembers through the archive.
     *
     * @throws IllegalArgumentException if that was written by something else; then it is not to be used any more
     */
    abstract void keep(Archive archive);

    static OverTime of(Expression.Windowed windowed, Number argument) {
        long length = windowed.windowMillis();
        return switch (windowed.function()) {
            case AVG -> new Windowed<>(new MomentsWindow(length), argument, Window::value);
            case SUM -> new Windowed<>(new MomentsWindow(length), argument, MomentsWindow::sum);
            case COUNT -> new Windowed<>(new CountWindow(length), argument, Window::value);
            case STDDEV -> new Windowed<>(new MomentsWindow(length), argument, MomentsWindow::deviation);
            case MIN -> new Windowed<>(ExtremeWindow.least(length), argument, Window::value);
            case MAX -> new Windowed<>(ExtremeWindow.largest(length), argument, Window::value);
            case MEDIAN, P50 -> new Windowed<>(new QuantileWindow(length, 0.5), argument, Window::value);
            case P90 -> new Windowed<>(new QuantileWindow(length, 0.9), argument, Window::value);
            case P95 -> new Windowed<>(new QuantileWindow(length, 0.95), argument, Window::value);
            case P99 -> new Windowed<>(new QuantileWindow(length, 0.99), argument, Window::value);
            case RATE -> new Windowed<>(ChangeWindow.rate(length), argument, Window::value);
            case DELTA -> new Windowed<>(ChangeWindow.delta(length), argument, Window::value);
            case ZSCORE -> new StandardScore(length, argument);
            case FORECAST -> new Windowed<>(new ForecastWindow(length), argument, Window::value);
        };
    }

    /** A figure of a window. */
    private static final class Windowed<W extends Window> extends OverTime {
        private final W window;
        private final Number argument;
        private final ToDoubleFunction<W> figure;

        private Windowed(W window, Number argument, ToDoubleFunction<W> figure) {
            this.window = window;
            this.argument = argument;
            this.figure = figure;
        }

        @Override
        void update(long time) {
            window.add(time, argument.value());
        }

        @Override
        void keep(Archive archive) {
            window.keep(archive);
        }

        @Override
        public double value() {
            return figure.applyAsDouble(window);
        }
    }

    /** How far the value is from the mean of the window before it, in standard deviations. */
    private static final class StandardScore extends OverTime {
        private static final int LEAST = 30;

        private final MomentsWindow window;
        private final Number argument;
        private double score = Double.NaN;

        private StandardScore(long length, Number argument) {
            this.window = new MomentsWindow(length);
            this.argument = argument;
        }

        @Override
        void update(long time) {
            double value = argument.value();
            window.add(time, Double.NaN);
            if (window.count() < LEAST) {
                score = Double.NaN;
            } else {
                double distance = value - window.value();
                double deviation = window.deviation();
                // A number that never moved and moves is infinitely far from what it was.
                score = distance == 0 ? 0 : distance / deviation;
            }
            window.add(time, value);
        }

        @Override
        void keep(Archive archive) {
            window.keep(archive);
            score = archive.number(score);
        }

        @Override
        public double value() {
            return score;
        }
    }

    /** The last known value before this one. */
    static final class Previous extends OverTime {
        private final Number argument;
        private double before = Double.NaN;
        private double last = Double.NaN;

        Previous(Number argument) {
            this.argument = argument;
        }

        @Override
        void update(long time) {
            before = last;
            double value = argument.value();
            if (!Double.isNaN(value)) {
                last = value;
            }
        }

        @Override
        void keep(Archive archive) {
            before = archive.number(before);
            last = archive.number(last);
        }

        @Override
        public double value() {
            return before;
        }
    }

    /** How long ago the number was last known, in milliseconds. */
    static final class Age extends OverTime {
        private final Number argument;
        private long known = Long.MIN_VALUE;
        private long now;

        Age(Number argument) {
            this.argument = argument;
        }

        @Override
        void update(long time) {
            now = time;
            if (!Double.isNaN(argument.value())) {
                known = time;
            }
        }

        @Override
        void keep(Archive archive) {
            known = archive.whole(known);
            now = archive.whole(now);
        }

        @Override
        public double value() {
            return known == Long.MIN_VALUE ? Double.NaN : now - known;
        }
    }
}
