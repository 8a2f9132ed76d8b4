package org.tocsin.headless.internal;

import java.io.PrintWriter;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.InputProblem;
import picocli.CommandLine;

/**
 * What a person is told while a command runs. Thread-safe.
 *
 * @param out for results
 * @param err for everything else
 */
record Console(PrintWriter out, PrintWriter err) implements MonitorListener {

    static Console of(CommandLine command) {
        return new Console(command.getOut(), command.getErr());
    }

    /** Says one thing that is no result. */
    void say(String message) {
        err.println(message);
        err.flush();
    }

    @Override
    public void problem(InputProblem problem) {
        say(problem.message());
    }

    @Override
    public void trouble(String message) {
        say(message);
    }
}
