package org.tocsin.workbench.core.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;

/**
 * What people have done about an alert and not taken back.
 *
 * @param all in the order in which it was done
 */
public record Remarks(List<Remark> all) {

    public static final Remarks NONE = new Remarks(List.of());

    public Remarks {
        all = List.copyOf(all);
    }

    /** What is left of the remarks of these transitions. */
    public static Remarks of(List<Alert> transitions) {
        List<Remark> left = new ArrayList<>();
        for (Alert transition : transitions) {
            transition.remark().ifPresent(remark -> apply(left, remark));
        }
        return left.isEmpty() ? NONE : new Remarks(left);
    }

    private static void apply(List<Remark> left, Remark next) {
        switch (next.kind()) {
            case UNACKNOWLEDGED -> left.removeIf(one -> one.kind() == Remark.Kind.ACKNOWLEDGED);
            case REOPENED -> left.removeIf(one -> one.kind().ends());
            case WITHDRAWN ->
                removeLast(left, one -> one.kind() == Remark.Kind.NOTE || one.kind() == Remark.Kind.NORMAL);
            default -> left.add(next);
        }
    }

    private static void removeLast(List<Remark> left, Predicate<Remark> which) {
        for (int i = left.size() - 1; i >= 0; i--) {
            if (which.test(left.get(i))) {
                left.remove(i);
                return;
            }
        }
    }

    /** The last one of a kind. */
    public Optional<Remark> last(Remark.Kind kind) {
        return all.reversed().stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** All of it in a line, the newest first: {@code false alarm (a test); Ada: the disk was full}. */
    public String words() {
        return all.reversed().stream().map(Remarks::words).collect(Collectors.joining("; "));
    }

    private static String words(Remark remark) {
        String said = remark.text().isBlank() ? "" : remark.text();
        return switch (remark.kind()) {
            case ACKNOWLEDGED -> said.isEmpty() ? "taken on by " + remark.by() : remark.by() + ": " + said;
            case NOTE -> remark.by() + ": " + said;
            case RESOLVED -> with("resolved by hand", said);
            case FALSE_ALARM -> with("false alarm", said);
            case NORMAL -> with("learned as normal", said);
            case UNACKNOWLEDGED, REOPENED, WITHDRAWN -> said;
        };
    }

    private static String with(String what, String said) {
        return said.isEmpty() ? what : what + " (" + said + ")";
    }
}
