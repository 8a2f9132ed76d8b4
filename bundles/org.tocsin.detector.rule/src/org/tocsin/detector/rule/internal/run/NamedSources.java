package org.tocsin.detector.rule.internal.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tocsin.detector.rule.internal.language.SourcePattern;

/** Sources that are named in a rule, one by one or by patterns. Immutable. */
final class NamedSources {

    private final Set<String> names;
    private final List<SourcePattern> patterns;

    /**
     * @param texts names and patterns of sources
     */
    NamedSources(Collection<String> texts) {
        this.names = Set.copyOf(texts);
        this.patterns = names.stream().map(SourcePattern::of).toList();
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean include(String source) {
        if (names.contains(source)) {
            return true;
        }
        for (SourcePattern pattern : patterns) {
            if (pattern.matches(source)) {
                return true;
            }
        }
        return false;
    }
}
