package org.tocsin.detector.rule.internal.run;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.event.Event;

/** The rules that look at more than one source. */
final class RuleCorrelation implements Correlation {

    private final RunningRules rules;
    private final OtherSources memory;
    private final List<Group> groups;

    RuleCorrelation(RunningRules rules, OtherSources memory) {
        this.rules = rules;
        this.memory = memory;
        memory.want(() -> rules.prepare(memory));
        this.groups = rules.groups(memory);
    }

    OtherSources memory() {
        return memory;
    }

    @Override
    public boolean concerns(String source) {
        return rules.acrossConcerns(source);
    }

    @Override
    public void observe(Event event) {
        memory.observe(event);
    }

    @Override
    public List<Check> create(String source) {
        return rules.checks(source, Optional.of(memory));
    }

    @Override
    public List<Group> groups() {
        return groups;
    }

    @Override
    public void forget(String source) {
        memory.forget(source);
    }
}
