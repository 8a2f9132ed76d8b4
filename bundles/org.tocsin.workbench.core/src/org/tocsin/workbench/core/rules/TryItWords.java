package org.tocsin.workbench.core.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.api.setting.Durations;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.workbench.core.monitor.Figures;

/** Says in words what a draft would have done. */
public final class TryItWords {

    private static final int MOST_SOURCES = 6;

    private final LocalDate today;
    private final ZoneId zone;

    public TryItWords(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** The answer in a sentence or two. */
    public String headline(TryItAnswer answer) {
        return switch (answer) {
            case TryItAnswer.Nothing nothing -> nothing.why();
            case TryItAnswer.Failed failed -> failed.why();
            case TryItAnswer.Running running ->
                running.total() > 0
                        ? "Trying… " + 100 * running.done() / running.total() + " %"
                        : "Trying… " + (running.done() == 0 ? "" : running.done() + " events");
            case TryItAnswer.Done done -> headline(done);
        };
    }

    private static String headline(TryItAnswer.Done done) {
        BacktestReport report = done.report();
        if (report.events() == 0) {
            return "There was nothing to try it on.";
        }
        if (report.outcomes().isEmpty()) {
            return "Would not have been asked.";
        }
        RuleOutcome outcome = report.outcomes().get(0);
        List<Firing> firings = outcome.firings();
        if (firings.isEmpty()) {
            return "Would not have fired" + (outcome.cancelled() == 0 ? "." : ";" + cancelled(done, outcome) + ".");
        }
        long open = firings.stream().filter(Firing::open).count();
        return "Would have fired " + times(firings.size())
                + (firings.size() == 1 ? ", for " : ", ") + Figures.span(outcome.total())
                + (firings.size() == 1
                        ? ""
                        : " in all, longest "
                                + Figures.span(
                                        outcome.longest().map(Firing::length).orElse(Duration.ZERO)))
                + "; on " + sources(outcome.bySource())
                + (open == 0 ? "" : "; " + open + " still firing at the end")
                + (outcome.flaps() == 0 ? "" : "; flapping " + times(outcome.flaps()))
                + (outcome.cancelled() == 0 ? "" : ";" + cancelled(done, outcome))
                + ".";
    }

    private static String cancelled(TryItAnswer.Done done, RuleOutcome outcome) {
        return " pending " + times(outcome.cancelled()) + " for less than "
                + Durations.text(done.question().rule().pending());
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String sources(Map<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        // one each, or all on one source, needs no counts
        boolean counted = counts.size() > 1 && counts.values().stream().anyMatch(count -> count > 1);
        counts.forEach((source, count) -> words.add(counted ? source + " (" + count + ")" : source));
        return words.size() <= MOST_SOURCES
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST_SOURCES)) + " and " + (words.size() - MOST_SOURCES) + " more";
    }

    /** What it was tried on, and what is not in it; empty where nothing was tried. */
    public String basis(TryItAnswer answer) {
        if (!(answer instanceof TryItAnswer.Done done) || done.report().events() == 0) {
            return "";
        }
        BacktestReport report = done.report();
        StringBuilder text = new StringBuilder("Tried on ")
                .append(Figures.count(report.events()))
                .append(" events of ")
                .append(done.question().data().name());
        report.from()
                .ifPresent(from -> report.to()
                        .ifPresent(to -> text.append(", ")
                                .append(Figures.span(Duration.between(from, to)))
                                .append(" from ")
                                .append(Figures.time(from, today, zone))
                                .append(" to ")
                                .append(Figures.time(to, today, zone))));
        text.append('.');
        if (report.unreadable() > 0) {
            text.append(' ').append(Figures.plural(report.unreadable(), "line")).append(" could not be read.");
        }
        String limits = done.question().data().limits();
        return limits.isEmpty() ? text.toString() : text + " " + limits;
    }
}
