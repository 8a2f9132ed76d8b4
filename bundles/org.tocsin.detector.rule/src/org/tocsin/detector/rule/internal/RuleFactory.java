package org.tocsin.detector.rule.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.setting.Settings;

/** Plugs the rules into the extension point: one check for each rule that concerns a source. */
public final class RuleFactory implements DetectorFactory {

    private final Supplier<RuleBook> book;

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

    @Override
    public List<Check> create(String source, Settings settings) {
        List<Check> checks = new ArrayList<>();
        for (Rule rule : book.get().current().rules()) {
            if (rule.enabled() && SourcePattern.anyMatches(rule.sources(), source)) {
                checks.add(new Check(
                        rule.name(), rule, new AlertTiming(rule.pending(), rule.keep()), new RuleDetector(rule)));
            }
        }
        return checks;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return book.get().onChange(listener);
    }
}
