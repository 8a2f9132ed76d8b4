package org.tocsin.detector.rule.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleConflictException;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.rule.api.RuleSyntaxException;

/** The shell of {@link YamlRuleBook}: knows where the file is, and looks several times a second whether it changed. */
@Component(service = RuleBook.class)
public final class RuleBookComponent implements RuleBook {

    private static final long LOOK_MILLIS = 300;

    private final YamlRuleBook book;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tocsin-rules").daemon().factory());

    @Activate
    public RuleBookComponent() {
        String home = System.getProperty("tocsin.home", System.getProperty("user.home") + "/.tocsin");
        book = new YamlRuleBook(Path.of(home, "rules.yaml"));
        watcher.scheduleWithFixedDelay(book::reload, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void close() {
        watcher.shutdownNow();
    }

    @Override
    public Path file() {
        return book.file();
    }

    @Override
    public void use(Path file) throws IOException {
        book.use(file);
    }

    @Override
    public RuleSet current() {
        return book.current();
    }

    @Override
    public RuleSet parse(String text) {
        return book.parse(text);
    }

    @Override
    public void put(Optional<Rule> base, Rule rule) throws IOException, RuleConflictException {
        book.put(base, rule);
    }

    @Override
    public void remove(String name) throws IOException {
        book.remove(name);
    }

    @Override
    public void replaceAll(String text) throws IOException, RuleSyntaxException {
        book.replaceAll(text);
    }

    @Override
    public String text() {
        return book.text();
    }

    @Override
    public Optional<String> undoable() {
        return book.undoable();
    }

    @Override
    public void undo() throws IOException {
        book.undo();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return book.onChange(listener);
    }
}
