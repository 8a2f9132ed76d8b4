package org.tocsin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Compares the real wirings of the running framework with the table of bundles in the design. */
class BundleTableTest {

    /** What each bundle of Tocsin may need of the others; contracts are for tests only. */
    private static final Map<String, Set<String>> MAY_NEED = Map.ofEntries(
            Map.entry("org.tocsin.api", Set.of()),
            Map.entry("org.tocsin.rule.api", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.measure.api", Set.of("org.tocsin.api", "org.tocsin.rule.api", "org.tocsin.support")),
            Map.entry("org.tocsin.support", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.engine", Set.of("org.tocsin.api", "org.tocsin.support")),
            Map.entry("org.tocsin.source.simulator", Set.of("org.tocsin.api", "org.tocsin.support")),
            Map.entry("org.tocsin.source.host", Set.of("org.tocsin.api", "org.tocsin.support")),
            Map.entry(
                    "org.tocsin.source.csv", Set.of("org.tocsin.api", "org.tocsin.measure.api", "org.tocsin.support")),
            Map.entry("org.tocsin.detector.rule", Set.of("org.tocsin.api", "org.tocsin.rule.api")),
            Map.entry("org.tocsin.backtest", Set.of("org.tocsin.api", "org.tocsin.measure.api", "org.tocsin.rule.api")),
            Map.entry("org.tocsin.detector.forest", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.control", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.learning", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.detector.windows", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.seasonal", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.deviation", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.range", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.silence", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.stuck", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.transitions", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.rcf", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.ensemble", Set.of("org.tocsin.api", "org.tocsin.learning")),
            Map.entry("org.tocsin.detector.zscore", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.history", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.recording", Set.of("org.tocsin.api")),
            Map.entry("org.tocsin.writer.csv", Set.of("org.tocsin.api", "org.tocsin.support")),
            Map.entry("org.tocsin.writer.log", Set.of("org.tocsin.api", "org.tocsin.support")),
            Map.entry("org.tocsin.install", Set.of("org.tocsin.api")),
            Map.entry(
                    "org.tocsin.session",
                    Set.of("org.tocsin.api", "org.tocsin.measure.api", "org.tocsin.rule.api", "org.tocsin.support")),
            Map.entry(
                    "org.tocsin.headless",
                    Set.of(
                            "org.tocsin.api",
                            "org.tocsin.install",
                            "org.tocsin.measure.api",
                            "org.tocsin.recording",
                            "org.tocsin.rule.api",
                            "org.tocsin.session")),
            Map.entry("org.tocsin.workbench.chart", Set.of()),
            Map.entry(
                    "org.tocsin.workbench.core",
                    Set.of(
                            "org.tocsin.api",
                            "org.tocsin.measure.api",
                            "org.tocsin.rule.api",
                            "org.tocsin.history",
                            "org.tocsin.recording",
                            "org.tocsin.session",
                            "org.tocsin.support")),
            Map.entry(
                    "org.tocsin.workbench",
                    Set.of(
                            "org.tocsin.api",
                            "org.tocsin.measure.api",
                            "org.tocsin.recording",
                            "org.tocsin.rule.api",
                            "org.tocsin.session",
                            "org.tocsin.support",
                            "org.tocsin.workbench.chart",
                            "org.tocsin.workbench.core")));

    /** Who alone may see these libraries. */
    private static final Map<String, Set<String>> ONLY_FOR = Map.of(
            "org.tocsin.lib.weka", Set.of("org.tocsin.detector.forest"),
            "org.eclipse.swt", Set.of("org.tocsin.workbench", "org.tocsin.workbench.chart"),
            "org.eclipse.jface", Set.of("org.tocsin.workbench", "org.tocsin.workbench.chart"),
            "org.eclipse.swtchart", Set.of("org.tocsin.workbench.chart"),
            "org.eclipse.nebula.widgets.nattable.core", Set.of("org.tocsin.workbench"),
            "org.snakeyaml.engine", Set.of("org.tocsin.detector.rule", "org.tocsin.workbench.core"),
            "com.h2database", Set.of("org.tocsin.history", "org.tocsin.recording"),
            "org.postgresql.jdbc", Set.of("org.tocsin.history"),
            "com.github.oshi.oshi-core", Set.of("org.tocsin.source.host"));

    private final Map<String, Bundle> bundles = new HashMap<>();

    BundleTableTest() {
        for (Bundle bundle : FrameworkUtil.getBundle(BundleTableTest.class)
                .getBundleContext()
                .getBundles()) {
            bundles.put(bundle.getSymbolicName(), bundle);
        }
    }

    private Set<String> neededBy(String name) {
        Bundle bundle = bundles.get(name);
        assertTrue(bundle != null, name + " is not there");
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        assertTrue(wiring != null, name + " is not resolved");
        Set<String> needed = new TreeSet<>();
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            needed.add(wire.getProvider().getSymbolicName());
        }
        return needed;
    }

    @Test
    void everyBundleOfTheTableNeedsOnlyWhatItMay() {
        List<String> wrong = new ArrayList<>();
        MAY_NEED.forEach((name, may) -> neededBy(name).stream()
                .filter(needed -> needed.startsWith("org.tocsin.")
                        && !needed.startsWith("org.tocsin.lib.")
                        && !may.contains(needed))
                .forEach(needed -> wrong.add(name + " needs " + needed)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyBundleOfTocsinIsInTheTable() {
        Set<String> unknown = new TreeSet<>(bundles.keySet());
        unknown.removeIf(name -> !name.startsWith("org.tocsin.")
                || name.startsWith("org.tocsin.lib.")
                || name.endsWith("tests")
                || name.equals("org.tocsin.api.contracts"));
        unknown.removeAll(MAY_NEED.keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        List<String> wrong = new ArrayList<>();
        for (String name : MAY_NEED.keySet()) {
            for (String needed : neededBy(name)) {
                if (ONLY_FOR.containsKey(needed) && !ONLY_FOR.get(needed).contains(name)) {
                    wrong.add(name + " needs " + needed);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theApiNeedsNothingButJava() {
        assertEquals(
                Set.of(),
                new TreeSet<>(neededBy("org.tocsin.api"))
                        .stream()
                                .filter(name -> !name.equals("org.eclipse.osgi"))
                                .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatRunsHeadlessResolvesWithoutSwt() {
        Set<String> reached = new HashSet<>();
        for (String name : MAY_NEED.keySet()) {
            if (!name.startsWith("org.tocsin.workbench")) {
                reach(bundles.get(name), reached);
            }
        }
        assertTrue(reached.contains("org.eclipse.equinox.registry"));
        assertEquals(
                List.of(),
                reached.stream()
                        .filter(name ->
                                name.contains(".swt") || name.contains("jface") || name.startsWith("org.eclipse.ui"))
                        .toList());
    }

    private static void reach(Bundle bundle, Set<String> reached) {
        if (reached.add(bundle.getSymbolicName())) {
            for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                reach(wire.getProvider().getBundle(), reached);
            }
        }
    }

    /** The workbench lets its own UI tests see some. */
    @Test
    void internalPackagesAreExportedToFriendsAtMost() {
        MAY_NEED.keySet().forEach(name -> {
            String exported = bundles.get(name).getHeaders().get("Export-Package");
            if (exported != null) {
                assertTrue(
                        Arrays.stream(exported.split(","))
                                .map(String::strip)
                                .filter(text -> text.contains(".internal"))
                                .allMatch(text -> text.contains("x-friends:=\"" + name + ".uitests\"")),
                        name);
            }
        });
    }
}
