package org.tocsin.detector.rule.internal.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.rule.api.SourceMatcher;

/** Matches sources with patterns that were compiled before. Thread-safe. */
public final class PatternCache implements SourceMatcher {

    private static final int MOST = 1_000;

    private final Map<String, Optional<SourcePattern>> compiled = new ConcurrentHashMap<>();

    @Override
    public boolean matches(String pattern, String source) {
        if (compiled.size() > MOST) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(pattern, PatternCache::compile)
                .filter(one -> one.matches(source))
                .isPresent();
    }

    private static Optional<SourcePattern> compile(String pattern) {
        try {
            return Optional.of(SourcePattern.of(pattern));
        } catch (IllegalArgumentException noPattern) {
            return Optional.empty();
        }
    }
}
