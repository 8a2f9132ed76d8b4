package org.tocsin.detector.rule.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleConflictException;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.rule.api.RuleSyntaxException;

/**
 * The rule file in use. As long as there is none, the shipped rules run; they are written to the file when they are
 * edited first. A file that cannot be used never replaces the rules that run.
 */
public final class YamlRuleBook implements RuleBook {

    private static final Logger LOG = System.getLogger(YamlRuleBook.class.getName());
    private static final String SHIPPED = "/org/tocsin/detector/rule/default-rules.yaml";
    private static final String SHIPPED_TEXT = shipped();
    private static final Set<String> KNOWN_METRICS = Collections.unmodifiableSet(metricsOf(SHIPPED_TEXT));

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private RuleDocument document;
    private RuleSet current;
    private boolean unreadable;
    private final LastChange lastChange = new LastChange();

    public YamlRuleBook(Path file) {
        this.file = file;
        this.document = RuleDocument.parse(SHIPPED_TEXT, KNOWN_METRICS);
        this.current = document.rules();
        reload();
    }

    private static String shipped() {
        try (InputStream stream = YamlRuleBook.class.getResourceAsStream(SHIPPED)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("The shipped rules cannot be read.", impossible);
        }
    }

    private static Set<String> metricsOf(String text) {
        Set<String> metrics = new TreeSet<>();
        RuleDocument.parse(text)
                .rules()
                .rules()
                .forEach(rule -> metrics.addAll(Condition.read(rule.when()).metrics()));
        return metrics;
    }

    /** The metrics of the sources that come with Tocsin, as far as the shipped rules look at them. */
    public static Collection<String> knownMetrics() {
        return KNOWN_METRICS;
    }

    @Override
    public synchronized Path file() {
        return file;
    }

    @Override
    public void use(Path newFile) throws IOException {
        RuleDocument read = RuleDocument.parse(RuleFileText.read(newFile), KNOWN_METRICS);
        synchronized (this) {
            file = newFile;
            lastChange.forget();
            adopt(read);
        }
        tell();
    }

    @Override
    public synchronized RuleSet current() {
        return current;
    }

    /** Reads the file again, if there is one. Says whether it is different now. */
    boolean reload() {
        boolean changed = look();
        if (changed) {
            tell();
        }
        return changed;
    }

    private synchronized boolean look() {
        try {
            return readAgain();
        } catch (NoSuchFileException none) {
            return false;
        } catch (IOException failure) {
            List<RuleProblem> problems = List.of(new RuleProblem(1, 1, failure.getMessage()));
            boolean news = !current.problems().equals(problems);
            current = new RuleSet(current.rules(), problems, true);
            unreadable = true;
            if (news) {
                LOG.log(Level.WARNING, "{0} The rules that ran before go on.", failure.getMessage());
            }
            return news;
        }
    }

    private boolean readAgain() throws IOException {
        String text = RuleFileText.read(file);
        if (text.equals(document.text()) && !unreadable) {
            return false;
        }
        adopt(RuleDocument.parse(text, KNOWN_METRICS));
        return true;
    }

    private void adopt(RuleDocument read) {
        document = read;
        unreadable = false;
        boolean usable = read.rules().usable();
        current = usable
                ? read.rules()
                : new RuleSet(current.rules(), read.rules().problems(), true);
        for (RuleProblem problem : read.rules().problems()) {
            LOG.log(Level.WARNING, "{0}:{1}:{2}: {3}", file, problem.line(), problem.column(), problem.message());
        }
        if (!usable) {
            LOG.log(Level.WARNING, "{0} cannot be used; the rules that ran before go on.", file);
        }
    }

    @Override
    public RuleSet parse(String text) {
        return RuleDocument.parse(text, KNOWN_METRICS).rules();
    }

    @Override
    public void put(Optional<Rule> base, Rule rule) throws IOException, RuleConflictException {
        synchronized (this) {
            refresh();
            String oldName = base.map(Rule::name).orElse("");
            Optional<Rule> theirs = named(oldName);
            if (base.isPresent() && !theirs.equals(base)) {
                throw new RuleConflictException(
                        "The rule '" + oldName + "' " + (theirs.isPresent() ? "stands otherwise in " : "is gone from ")
                                + file + " by now.",
                        theirs);
            }
            if (!rule.name().equals(oldName) && named(rule.name()).isPresent()) {
                throw new RuleConflictException(
                        "There is a rule '" + rule.name() + "' in " + file + " already.", named(rule.name()));
            }
            save(
                    (base.isPresent() ? "change of '" : "new rule '") + rule.name() + "'",
                    edited(new RuleEdit(document).with(oldName, rule)));
        }
        tell();
    }

    private String edited(Optional<String> text) throws IOException {
        return text.orElseThrow(() -> new IOException("The rule file " + file
                + " is written in a way that this change would break, and is left as it is; edit it as text."));
    }

    private Optional<Rule> named(String name) {
        return document.rules().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }

    /** What somebody else has written meanwhile counts; what cannot be used is not written over. */
    private void refresh() throws IOException {
        try {
            readAgain();
        } catch (NoSuchFileException none) {
            // The shipped rules are written when they are edited first.
        }
        if (!document.rules().usable()) {
            throw new IOException(
                    "The rule file " + file + " cannot be used as it is now and is not written over; mend it first.");
        }
    }

    @Override
    public void remove(String name) throws IOException {
        synchronized (this) {
            refresh();
            save("deletion of '" + name + "'", edited(new RuleEdit(document).without(name)));
        }
        tell();
    }

    @Override
    public void replaceAll(String text) throws IOException, RuleSyntaxException {
        RuleSet set = parse(text);
        if (!set.usable()) {
            RuleProblem first = set.problems().get(0);
            throw new RuleSyntaxException(first.line(), first.column(), first.message());
        }
        synchronized (this) {
            save("import", text);
        }
        tell();
    }

    @Override
    public synchronized String text() {
        return document.text();
    }

    @Override
    public synchronized Optional<String> undoable() {
        return lastChange.words();
    }

    @Override
    public void undo() throws IOException {
        synchronized (this) {
            save("undo", lastChange.before(file, SHIPPED_TEXT));
            lastChange.forget();
        }
        tell();
    }

    private void save(String words, String text) throws IOException {
        lastChange.remember(words, file, text);
        RuleFileText.write(file, text);
        adopt(RuleDocument.parse(text, KNOWN_METRICS));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
