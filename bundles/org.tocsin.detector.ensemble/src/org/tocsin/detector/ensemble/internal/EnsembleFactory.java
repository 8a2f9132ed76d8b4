package org.tocsin.detector.ensemble.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.FrameworkUtil;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Settings;
import org.tocsin.learning.FalseAlertRate;

/** Plugs the ensemble into the extension point. Its members are whatever detectors are installed under their ids. */
public final class EnsembleFactory implements DetectorFactory {

    /**
     * What an ensemble was made from.
     *
     * @param settings its settings
     * @param members those that were there, in words
     */
    record Definition(Settings settings, List<String> members) {}

    private final Function<String, Optional<InstalledDetector>> installed;
    private final Function<Runnable, AutoCloseable> changes;

    /** For the extension registry. */
    public EnsembleFactory() {
        InstalledDetectors detectors = new InstalledDetectors(
                FrameworkUtil.getBundle(EnsembleFactory.class).getBundleContext());
        detectors.open();
        this.installed = detectors::find;
        this.changes = detectors::onChange;
    }

    /**
     * Where there is no OSGi.
     *
     * @param installed finds a detector by its id
     * @param changes calls the listener when others are installed
     */
    public EnsembleFactory(
            Function<String, Optional<InstalledDetector>> installed, Function<Runnable, AutoCloseable> changes) {
        this.installed = installed;
        this.changes = changes;
    }

    @Override
    public List<Check> create(String source, Settings settings) {
        List<Member> members = members(source, settings);
        if (members.isEmpty()) {
            return List.of();
        }
        double falseAlerts = settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts"));
        return List.of(new Check(
                "",
                new Definition(settings, members.stream().map(Member::name).toList()),
                AlertTiming.LEARNED,
                new EnsembleDetector(members, () -> members(source, settings), new FalseAlertRate(falseAlerts))));
    }

    private List<Member> members(String source, Settings settings) {
        List<Member> members = new ArrayList<>();
        for (Map.Entry<MemberText, Role> one : roles(settings).entrySet()) {
            installed
                    .apply(one.getKey().id())
                    .ifPresent(detector -> members.addAll(members(one.getKey(), one.getValue(), detector, source)));
        }
        return members;
    }

    /** One that is written in both settings is one member with both roles. */
    private static Map<MemberText, Role> roles(Settings settings) {
        Map<MemberText, Role> roles = new LinkedHashMap<>();
        MemberText.list(settings.text("members")).forEach(text -> roles.put(text, new Role(true, false)));
        MemberText.list(settings.text("alone"))
                .forEach(text -> roles.merge(text, new Role(false, true), (merged, alone) -> new Role(true, true)));
        return roles;
    }

    private static List<Member> members(MemberText text, Role role, InstalledDetector detector, String source) {
        List<String> problems = Settings.problems(detector.descriptor().parameters(), text.settings());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("member '" + text.words() + "': " + String.join(" ", problems));
        }
        Settings settings = Settings.of(detector.descriptor().parameters(), text.settings());
        return detector.factory().create(source, settings).stream()
                .map(check -> new Member(
                        check.name().isEmpty() ? text.words() : text.words() + " " + check.name(),
                        role,
                        check.detector()))
                .toList();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return changes.apply(listener);
    }
}
