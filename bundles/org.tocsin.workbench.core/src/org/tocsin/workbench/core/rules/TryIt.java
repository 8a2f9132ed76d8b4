package org.tocsin.workbench.core.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.rules.TryItAnswer.Question;

/**
 * Finds out in the background what a draft would have done: a moment after the last question, and the one before is
 * called off. To be asked by one thread; answers come from another one.
 */
public final class TryIt {

    /** How long nothing must be asked before it begins. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private static final int STEPS = 50;
    private static final int LEAST_STEP = 1_000;

    private final Later later;
    private final Supplier<Optional<Backtest>> backtest;
    private final Supplier<MonitorSettings> settings;
    private final Consumer<TryItAnswer> listener;
    private final AtomicLong turn = new AtomicLong();
    private Runnable callOff = () -> {};

    /**
     * Nothing is asked yet.
     *
     * @param later where it works
     * @param backtest what runs rules over the past, if it is there
     * @param settings how the monitor works that the draft is for
     * @param listener is told answers, never of a question before the last
     */
    public TryIt(
            Later later,
            Supplier<Optional<Backtest>> backtest,
            Supplier<MonitorSettings> settings,
            Consumer<TryItAnswer> listener) {
        this.later = later;
        this.backtest = backtest;
        this.settings = settings;
        this.listener = listener;
    }

    /** Asks something else. */
    public void ask(Question question) {
        start(question, PAUSE);
    }

    /** Asks the same once more, because time has gone on; the old answer stands until there is another. */
    public void again(Question question) {
        start(question, Duration.ZERO);
    }

    /** Wants no answer any more. */
    public void forget() {
        turn.incrementAndGet();
        callOff.run();
    }

    private void start(Question question, Duration delay) {
        forget();
        long mine = turn.get();
        callOff = later.after(delay, () -> {
            if (turn.get() == mine) {
                answer(question, mine, !delay.isZero());
            }
        });
    }

    private void tell(long mine, TryItAnswer answer) {
        if (turn.get() == mine) {
            listener.accept(answer);
        }
    }

    private void answer(Question question, long mine, boolean progress) {
        Optional<Backtest> service = backtest.get();
        if (service.isEmpty()) {
            tell(mine, new TryItAnswer.Nothing("Nothing that runs rules over the past is installed."));
            return;
        }
        if (question.data() instanceof TryItData.Memory memory
                && memory.curves().sources().isEmpty()) {
            tell(
                    mine,
                    new TryItAnswer.Nothing(
                            "Nothing was measured yet. Start monitoring (F9), or try the rule on a CSV file."));
            return;
        }
        try {
            if (progress) {
                tell(mine, new TryItAnswer.Running(0, 0));
            }
            AtomicLong total = new AtomicLong();
            AtomicLong told = new AtomicLong();
            BacktestReport report = service.get().run(request(question, total::set), done -> {
                if (progress && done - told.get() >= Math.max(LEAST_STEP, total.get() / STEPS)) {
                    told.set(done);
                    tell(mine, new TryItAnswer.Running(done, total.get()));
                }
            });
            tell(mine, new TryItAnswer.Done(question, report));
        } catch (InterruptedException calledOff) {
            // somebody asks something else, or nobody asks any more
        } catch (RuntimeException failure) {
            tell(mine, new TryItAnswer.Failed("It cannot be tried. " + failure.getMessage()));
        }
    }

    private BacktestRequest request(Question question, LongConsumer total) {
        Rule awake = question.rule().withEnabled(true);
        return new BacktestRequest(
                List.of(awake),
                question.data().source(total),
                question.data().ordered(),
                settings.get().withReplay(true).withMemory(Optional.empty()).withModels(Optional.empty()),
                Optional.empty(),
                question.source());
    }
}
