package org.tocsin.detector.rule.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.setting.Settings;
import org.tocsin.detector.rule.internal.run.RunningRules;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;

/** Plugs the rules into the extension point: one check for each rule that concerns a source. */
public final class RuleFactory implements DetectorFactory {

    private final Supplier<RuleBook> book;
    private Prepared prepared = new Prepared(List.of(), new RunningRules(List.of()));

    /** Rules, and what was made of them. */
    private record Prepared(List<Rule> rules, RunningRules running) {}

    /** With the rule book that is an OSGi service of this bundle. */
    public RuleFactory() {
        this(RuleFactory::service);
    }

    RuleFactory(Supplier<RuleBook> book) {
        this.book = book;
    }

    private static RuleBook service() {
        BundleContext context = FrameworkUtil.getBundle(RuleFactory.class).getBundleContext();
        ServiceReference<RuleBook> reference = context.getServiceReference(RuleBook.class);
        if (reference == null) {
            throw new IllegalStateException("The rule book is not available.");
        }
        return context.getService(reference);
    }

    /** All sources share what was made of the rules that run now. */
    private synchronized RunningRules running() {
        List<Rule> rules = book.get().current().rules();
        if (rules != prepared.rules()) {
            prepared = new Prepared(rules, new RunningRules(rules));
        }
        return prepared.running();
    }

    @Override
    public List<Check> create(String source, Settings settings) {
        return running().checks(source);
    }

    @Override
    public Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
        return running().correlation(previous);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return book.get().onChange(listener);
    }
}
