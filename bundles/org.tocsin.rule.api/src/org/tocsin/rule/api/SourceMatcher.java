package org.tocsin.rule.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says which sources are meant: by a name, a glob with {@code *} and {@code ?}, or a regular expression between slashes.
 * Takes time in proportion to the name, whatever the pattern. Safe to call from any thread.
 */
@FunctionalInterface
@ProviderType
public interface SourceMatcher {

    /** Whether the pattern means this source; a text that is no pattern means none. */
    boolean matches(String pattern, String source);

    /** Whether what an alert calls its source, which may be the pattern of a group, is this source or means it. */
    default boolean covers(String nameOrGroup, String source) {
        return nameOrGroup.equals(source) || matches(nameOrGroup, source);
    }

    /** Whether one of the patterns means this source; no patterns mean all. */
    default boolean matchesAny(List<String> patterns, String source) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, source));
    }

    /** Whether a rule is asked about this source. */
    default boolean concerns(Rule rule, String source) {
        boolean meant = matchesAny(rule.sources(), source)
                || rule.overrides().stream().anyMatch(override -> matchesAny(override.sources(), source));
        return meant && (rule.exclude().isEmpty() || !matchesAny(rule.exclude(), source));
    }
}
