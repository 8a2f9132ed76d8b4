package org.tocsin.workbench.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Finding.Truth;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.setting.Durations;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.SourceMatcher;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.Overrides;
import org.tocsin.workbench.core.monitor.Truths;

/** Says in words why a rule does or does not fire on a source. */
public final class WhyNot {

    private final LocalDate today;
    private final ZoneId zone;
    private final SourceMatcher sources;

    /**
     * Words for people who live here.
     *
     * @param today what needs no date
     * @param sources says which sources a rule is about
     */
    public WhyNot(LocalDate today, ZoneId zone, SourceMatcher sources) {
        this.today = today;
        this.zone = zone;
        this.sources = sources;
    }

    /** The status of a rule among those of a source. */
    public static Optional<CheckStatus> of(String rule, List<CheckStatus> all) {
        return all.stream()
                .filter(status -> status.detector().equals(RuleBook.DETECTOR)
                        && status.check().equals(rule))
                .findFirst();
    }

    /**
     * The whole story, in lines.
     *
     * @param rule as it is in the file
     * @param source where
     * @param known whether anything is known of the source
     * @param status how the rule stands there; empty if it is not asked there
     */
    public String text(Rule rule, String source, boolean known, Optional<CheckStatus> status) {
        Rule here = new Overrides(sources).on(rule, source);
        List<String> lines = new ArrayList<>();
        lines.add(rule.name() + " on " + source);
        lines.add("");
        if (status.isEmpty()) {
            lines.add(unasked(rule, here, source, known));
            return String.join("\n", lines);
        }
        CheckStatus now = status.get();
        lines.add(phase(here, now));
        missing(now).ifPresent(lines::add);
        if (!now.findings().isEmpty()) {
            lines.add("");
            lines.add("Its parts" + now.asOf().map(time -> " at " + time(time)).orElse("") + ":");
            now.findings().forEach(finding -> lines.add(line(finding)));
        }
        lines.add("");
        lines.add(now.last().map(this::last).orElse("It has raised no alert here since monitoring began."));
        return String.join("\n", lines);
    }

    private String unasked(Rule rule, Rule here, String source, boolean known) {
        if (!here.enabled()) {
            return rule.enabled()
                    ? "It is switched off for this source by an override."
                    : "It is not enabled, so it is not asked.";
        }
        if (!sources.concerns(rule.withSources(rule.sources(), List.of()), source)) {
            return "It does not concern this source: it is for " + String.join(", ", rule.sources()) + ".";
        }
        if (!sources.concerns(rule, source)) {
            return "It does not concern this source: it leaves out " + String.join(", ", rule.exclude()) + ".";
        }
        return known
                ? "It was not asked yet: no event has come since it was changed."
                : "Nothing is known of this source: no event of it has come since monitoring began.";
    }

    private String phase(Rule here, CheckStatus now) {
        String since = now.since().map(time -> " since " + time(time)).orElse("");
        Optional<Duration> lasted = now.since().flatMap(from -> now.asOf().map(to -> Duration.between(from, to)));
        String why = now.why().isEmpty() ? "" : "\n" + sentence(now.why());
        return switch (now.phase()) {
            case INACTIVE -> "It is calm" + since + ": the condition does not hold." + why;
            case PENDING -> "It is pending" + since + pending(here, lasted) + "." + why;
            case FIRING -> "It is firing" + since + "." + why;
            case ACKNOWLEDGED -> "It is firing" + since + ", and somebody has taken it on." + why;
            case RECOVERING ->
                "It is recovering" + since + ": it is resolved when it has been calm for " + Durations.text(here.keep())
                        + "." + why;
            case FLAPPING ->
                "It is flapping" + since + ": it has come and gone so often that it counts as one alert until it is"
                        + " steady." + why;
            case NO_DATA -> "It cannot be told" + since + ", because something is missing." + why;
            case WARMING_UP -> "It is still learning" + since + "." + why;
        };
    }

    private static String pending(Rule here, Optional<Duration> lasted) {
        if (lasted.isEmpty()) {
            return "";
        }
        Duration more = here.pending().minus(lasted.get());
        return ", for " + Figures.span(lasted.get()) + " of the " + Durations.text(here.pending()) + " that it needs"
                + (more.isNegative() || more.isZero() ? "" : "; " + Figures.span(more) + " more and it fires");
    }

    /** The innermost parts of the condition that do not hold, with the values that they look at. */
    private static Optional<String> missing(CheckStatus now) {
        List<String> parts = new ArrayList<>();
        List<Finding> all = now.findings();
        for (int i = 0; i < all.size() && (i == 0 || all.get(i).depth() > 0); i++) {
            Finding part = all.get(i);
            List<Finding> inner = below(all, i);
            boolean wanted = part.truth() == Truth.FALSE || part.truth() == Truth.UNKNOWN;
            if (wanted && inner.stream().allMatch(one -> one.truth() == Truth.NONE)) {
                parts.add(part.text()
                        + (part.truth() == Truth.FALSE ? " does not hold" : " is unknown")
                        + because(part, inner));
            }
        }
        boolean calm = now.phase() == CheckStatus.Phase.INACTIVE || now.phase() == CheckStatus.Phase.NO_DATA;
        return calm && !parts.isEmpty()
                ? Optional.of("Missing to fire: " + String.join("; ", parts) + ".")
                : Optional.empty();
    }

    private static List<Finding> below(List<Finding> all, int place) {
        int end = place + 1;
        while (end < all.size() && all.get(end).depth() > all.get(place).depth()) {
            end++;
        }
        return all.subList(place + 1, end);
    }

    private static String because(Finding part, List<Finding> inner) {
        List<String> words = new ArrayList<>();
        if (!Truths.note(part).isEmpty()) {
            words.add(Truths.note(part));
        }
        for (Finding one : inner) {
            String note = Truths.note(one);
            if (!note.isEmpty()) {
                words.add(note);
            } else if (one.depth() == part.depth() + 1 && !Truths.value(one).isEmpty()) {
                words.add(one.text() + " is " + Truths.value(one));
            }
        }
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder("  ".repeat(finding.depth() + 1));
        if (finding.truth() != Truth.NONE) {
            line.append(Truths.sign(finding.truth())).append(' ');
        }
        line.append(finding.text());
        if (!Truths.value(finding).isEmpty()) {
            line.append(" = ").append(Truths.value(finding));
        }
        if (finding.truth() != Truth.NONE) {
            line.append("  ").append(Truths.words(finding.truth()));
        }
        if (!Truths.note(finding).isEmpty()) {
            line.append("  (").append(Truths.note(finding)).append(')');
        }
        return line.toString();
    }

    private String last(Alert alert) {
        return "Last transition: " + alert.state().word() + " at " + time(alert.time()) + ". " + alert.message();
    }

    private static String sentence(String why) {
        return why.endsWith(".") ? why : why + ".";
    }

    private String time(Instant time) {
        return Figures.time(time, today, zone);
    }
}
