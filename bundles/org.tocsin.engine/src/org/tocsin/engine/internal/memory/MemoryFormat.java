package org.tocsin.engine.internal.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.alert.AlertSubject;
import org.tocsin.engine.internal.alert.KeptAlert;

/**
 * How checks are written down: a first line with the version, a line each with fields between tabs, and a last line with
 * their number, by which half a file is known.
 */
final class MemoryFormat {

    static final String HEADER = "tocsin-memory 1";
    private static final String END = "end ";

    private MemoryFormat() {}

    static List<String> lines(Collection<Remembered> checks) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        checks.forEach(check -> lines.add(line(check)));
        lines.add(END + checks.size());
        return lines;
    }

    /**
     * Reads what {@link #lines} gave.
     *
     * @throws IllegalArgumentException with the rest of a sentence, if this is something else
     */
    static List<Remembered> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    !lines.isEmpty() && lines.get(0).startsWith("tocsin-memory ")
                            ? "it was written by another version of Tocsin"
                            : "it is not a memory of Tocsin");
        }
        int last = lines.size() - 1;
        if (!lines.get(last).equals(END + (last - 1))) {
            throw new IllegalArgumentException("its end is missing");
        }
        List<Remembered> checks = new ArrayList<>();
        for (int i = 1; i < last; i++) {
            try {
                checks.add(remembered(new Fields(lines.get(i))));
            } catch (RuntimeException notReadable) {
                throw new IllegalArgumentException("line " + (i + 1) + " cannot be read", notReadable);
            }
        }
        return checks;
    }

    private static String line(Remembered check) {
        AlertSubject subject = check.subject();
        KeptAlert alert = check.alert();
        List<Object> fields = new ArrayList<>(List.of(
                subject.source(),
                subject.detector(),
                subject.kind(),
                subject.check(),
                subject.scope(),
                check.definition(),
                check.time(),
                alert.state(),
                alert.stateSince(),
                alert.id(),
                alert.since(),
                alert.pendingSince(),
                alert.calmSince(),
                alert.acknowledged(),
                alert.severity(),
                alert.score(),
                alert.threshold(),
                alert.reason(),
                alert.contributions().size()));
        for (Contribution part : alert.contributions()) {
            fields.addAll(List.of(
                    part.metric(),
                    part.value(),
                    part.expected().low(),
                    part.expected().high(),
                    part.share()));
        }
        fields.add(alert.flaps().flapping());
        fields.add(alert.flaps().raisedSince());
        fields.add(alert.flaps().firings().size());
        fields.addAll(alert.flaps().firings());
        return String.join(
                "\t", fields.stream().map(field -> escaped(field.toString())).toList());
    }

    private static Remembered remembered(Fields fields) {
        AlertSubject subject = new AlertSubject(
                fields.text(),
                fields.text(),
                DetectorKind.valueOf(fields.text()),
                fields.text(),
                AlertScope.valueOf(fields.text()));
        String definition = fields.text();
        long time = fields.whole();
        KeptAlert alert = new KeptAlert(
                AlertState.valueOf(fields.text()),
                fields.whole(),
                fields.text(),
                fields.whole(),
                fields.whole(),
                fields.whole(),
                Boolean.parseBoolean(fields.text()),
                Severity.valueOf(fields.text()),
                fields.number(),
                fields.number(),
                fields.text(),
                fields.many(MemoryFormat::contribution),
                new KeptAlert.Flaps(Boolean.parseBoolean(fields.text()), fields.whole(), fields.many(Fields::whole)));
        return new Remembered(subject, definition, time, alert);
    }

    private static Contribution contribution(Fields fields) {
        return new Contribution(
                fields.text(), fields.number(), new ExpectedRange(fields.number(), fields.number()), fields.number());
    }

    /** The fields of a line, one after the other. */
    private static final class Fields {

        private final Iterator<String> rest;

        Fields(String line) {
            this.rest = List.of(line.split("\t", -1)).iterator();
        }

        String text() {
            return unescaped(rest.next());
        }

        long whole() {
            return Long.parseLong(rest.next());
        }

        double number() {
            return Double.parseDouble(rest.next());
        }

        <T> List<T> many(Function<Fields, T> one) {
            int count = Integer.parseInt(rest.next());
            List<T> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(one.apply(this));
            }
            return all;
        }
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char next = field.charAt(i);
            if (next == '\\') {
                i++;
                next = switch (field.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> field.charAt(i);
                };
            }
            text.append(next);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
