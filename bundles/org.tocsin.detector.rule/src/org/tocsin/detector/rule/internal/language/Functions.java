package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.rule.api.FunctionHelp;

/** All functions of the language, for those who look for one. */
public final class Functions {

    private static final List<FunctionHelp> ALL = List.copyOf(all());
    private static final List<String> NAMES =
            ALL.stream().map(FunctionHelp::name).distinct().toList();

    private Functions() {}

    private static List<FunctionHelp> all() {
        List<FunctionHelp> all = new ArrayList<>();
        for (WindowFunction function : WindowFunction.values()) {
            boolean ahead = function == WindowFunction.FORECAST;
            all.add(new FunctionHelp(
                    function.word(),
                    function.word() + (ahead ? "(metric, time ahead)" : "(metric, window)"),
                    function.help(),
                    function.word() + (ahead ? "(disk, 2h)" : "(cpu, 5m)")));
        }
        for (ValueFunction function : ValueFunction.values()) {
            String arguments = function.least() == 1 ? "(value)" : "(value, value, …)";
            all.add(new FunctionHelp(
                    function.word(),
                    function.word() + arguments,
                    function.help(),
                    function.word() + (function.least() == 1 ? "(cpu)" : "(cpu, memory)")));
        }
        for (AcrossFunction function : AcrossFunction.values()) {
            all.add(new FunctionHelp(
                    function.word(),
                    function.word() + "(sources, condition)",
                    function.help(),
                    function.word() + "(web-*, cpu > 90)"));
        }
        all.add(new FunctionHelp(
                "previous", "previous(metric)", "The last known value before this one.", "previous(cpu)"));
        all.add(new FunctionHelp(
                "age",
                "age(metric)",
                "How long ago the metric was last known, when an event of the source comes.",
                "age(cpu)"));
        all.sort(Comparator.comparing(FunctionHelp::name).thenComparing(FunctionHelp::signature));
        return all;
    }

    /** All functions, by name; one that has two forms comes twice. */
    public static List<FunctionHelp> help() {
        return ALL;
    }

    static List<String> names() {
        return NAMES;
    }
}
