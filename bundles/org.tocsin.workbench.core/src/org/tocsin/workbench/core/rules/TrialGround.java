package org.tocsin.workbench.core.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.measure.api.Backtest;
import org.tocsin.session.Installation;
import org.tocsin.session.SourcePlan;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** Where rules are tried: on what was measured of late, or on files. Safe to call from any thread. */
@Component(service = TrialGround.class)
public final class TrialGround {

    private static final int FILE_SOURCES = 200;
    private static final Duration FILE_LENGTH = Duration.ofDays(3_650);

    private final MetricHistory history;
    private final Installation installation;
    private final WorkbenchSettings settings;
    private final TrialSources sources;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Backtest backtest;

    @Activate
    public TrialGround(
            @Reference MetricHistory history,
            @Reference Installation installation,
            @Reference WorkbenchSettings settings,
            @Reference CurrentRules rules,
            @Reference AlertBoard board) {
        this.history = history;
        this.installation = installation;
        this.settings = settings;
        this.sources = new TrialSources(rules, board);
    }

    /** What was measured of late. */
    public TryItData memory() {
        return new TryItData.Memory(history);
    }

    /** What reads files, with what is set for it. */
    public SourcePlan reader() {
        EventSourceFactory reader = installation.source(SourceKind.RECORDED);
        return SourcePlan.of(reader, settings.of(reader));
    }

    /** What stands in a file. */
    public static TryItData file(SourcePlan reader, Path file) {
        return new TryItData.File(reader, file, new MetricHistory(FILE_SOURCES, FILE_LENGTH));
    }

    /** Which sources rules are tried on. */
    public TrialSources sources() {
        return sources;
    }

    /** Tries drafts by the settings of the monitor. */
    public TryIt tryIt(Later later, Consumer<TryItAnswer> listener) {
        return new TryIt(later, this::backtest, () -> settings.monitor(installation.descriptors()), listener);
    }

    private Optional<Backtest> backtest() {
        Backtest installed = backtest;
        return installed == null ? Optional.empty() : Optional.of(installed);
    }
}
