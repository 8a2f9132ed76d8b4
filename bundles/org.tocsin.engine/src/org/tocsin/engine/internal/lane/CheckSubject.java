package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.function.Function;
import org.tocsin.api.detector.Check;
import org.tocsin.engine.internal.alert.AlertScope;

/**
 * What a set of checks is about.
 *
 * @param name the source or the group
 * @param scope which of the two, and in which light
 * @param make makes the checks of a detector on it; what it throws is a failure of that detector
 */
record CheckSubject(String name, AlertScope scope, Function<DetectionPlan.Entry, List<Check>> make) {

    /** One source. */
    static CheckSubject source(String name) {
        return new CheckSubject(
                name, AlertScope.SOURCE, entry -> entry.factory().create(name, entry.settings()));
    }

    /** One source, in the light of all others. */
    static CheckSubject across(String source, Correlations correlations) {
        return new CheckSubject(source, AlertScope.ACROSS, entry -> correlations.checks(entry, source));
    }

    /** Several sources as a whole. */
    static CheckSubject group(String name, Correlations correlations) {
        return new CheckSubject(name, AlertScope.GROUP, entry -> correlations.groupChecks(entry, name));
    }
}
