package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Check;
import org.tocsin.engine.internal.alert.AlertPolicy;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.alert.AlertSubject;
import org.tocsin.engine.internal.memory.RecentState;
import org.tocsin.engine.internal.memory.Remembered;
import org.tocsin.engine.internal.model.KeptModels;

/**
 * How the checks on a source or group go over to another plan: those that are the same keep their state, others begin, by
 * what is known of them from before a restart.
 */
final class Succession {

    /** A check is known again by its detector and its name. */
    private record CheckKey(String detector, String check) {}

    private final CheckSubject subject;
    private final LaneWork work;
    private final DetectionPlan plan;
    private final Map<CheckKey, CheckState> old = new LinkedHashMap<>();

    /**
     * @param before the detectors as they were
     */
    Succession(CheckSubject subject, LaneWork work, DetectionPlan plan, List<DetectorState> before) {
        this.subject = subject;
        this.work = work;
        this.plan = plan;
        for (DetectorState detector : before) {
            for (CheckState state : detector.checks()) {
                old.put(new CheckKey(detector.entry().id(), state.check().name()), state);
            }
        }
    }

    /** The checks of this detector. */
    List<CheckState> states(DetectionPlan.Entry entry) {
        List<Check> made = made(entry);
        Set<String> names = made.stream().map(Check::name).collect(Collectors.toSet());
        List<CheckState> states = new ArrayList<>();
        for (Check check : made) {
            states.add(keep(entry, check, names));
        }
        return states;
    }

    /** Those that nothing goes on from, once all detectors have been asked for theirs. */
    Collection<CheckState> left() {
        return old.values();
    }

    private List<Check> made(DetectionPlan.Entry entry) {
        try {
            return subject.make().apply(entry);
        } catch (Exception | LinkageError failure) {
            entry.record().failed(subject.name(), "could not be made: " + failure.getMessage(), failure);
            return List.of();
        }
    }

    private CheckState keep(DetectionPlan.Entry entry, Check check, Set<String> names) {
        CheckKey key = new CheckKey(entry.id(), check.name());
        AlertSubject about = new AlertSubject(subject.name(), entry.id(), entry.kind(), check.name(), subject.scope());
        CheckState known = old.get(key);
        CheckKey before = known == null ? renamed(entry.id(), check, names) : key;
        CheckState same = old.get(before);
        if (same != null && same.check().definition().equals(check.definition())) {
            old.remove(before);
            same.policy().retime(check.timing(), plan.cooldown());
            same.goOnAs(check, about);
            return same;
        }
        AlertPolicy policy = new AlertPolicy(about, check.timing(), plan.cooldown());
        Optional<Remembered> remembered = known == null ? work.memory().recall(about) : Optional.empty();
        Optional<RecentState> recent =
                known == null ? work.memory().recent(about).filter(state -> state.fits(check)) : Optional.empty();
        KeptModels kept = subject.scope() == AlertScope.SOURCE ? work.models() : KeptModels.NONE;
        Optional<Learner> learner =
                Learner.of(subject.name(), entry, check, Optional.ofNullable(known), kept, work.trainer());
        return new CheckState(check, about, policy, work.gauge(), learner, remembered, recent);
    }

    /** What a check was called before, if one with an equal definition has gone, and no other; its own name otherwise. */
    private CheckKey renamed(String detector, Check check, Set<String> names) {
        List<CheckKey> gone = old.entrySet().stream()
                .filter(entry -> entry.getKey().detector().equals(detector)
                        && !names.contains(entry.getKey().check())
                        && entry.getValue().check().definition().equals(check.definition()))
                .map(Map.Entry::getKey)
                .toList();
        return gone.size() == 1 ? gone.getFirst() : new CheckKey(detector, check.name());
    }
}
