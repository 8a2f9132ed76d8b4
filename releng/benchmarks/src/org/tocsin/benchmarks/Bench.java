package org.tocsin.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs JMH, and prints a table of those that were measured against each other. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (Arrays.stream(arguments).anyMatch(one -> one.matches("-h|-l|-lp|-lprof|-lrf"))) {
            Main.main(arguments);
            return;
        }
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        System.out.print(new TurnTable(results).text());
    }
}
