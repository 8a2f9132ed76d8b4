package org.tocsin.detector.rule.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.rule.RuleProblem;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;

/**
 * The rule file in use. As long as there is none, the shipped rules run; they are written to the file when they are
 * edited first. A file that cannot be used never replaces the rules that run.
 */
final class YamlRuleBook implements RuleBook {

    private static final Logger LOG = System.getLogger(YamlRuleBook.class.getName());
    private static final String SHIPPED = "/org/tocsin/detector/rule/default-rules.yaml";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private RuleDocument document;
    private RuleSet current;

    YamlRuleBook(Path file) {
        this.file = file;
        this.document = RuleDocument.parse(shipped());
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

    @Override
    public synchronized Path file() {
        return file;
    }

    @Override
    public void use(Path newFile) throws IOException {
        RuleDocument read = RuleDocument.parse(read(newFile));
        synchronized (this) {
            file = newFile;
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
        synchronized (this) {
            String text;
            try {
                text = read(file);
            } catch (NoSuchFileException none) {
                return false;
            } catch (IOException unreadable) {
                RuleProblem problem = new RuleProblem(1, 1, unreadable.getMessage());
                boolean news = !current.problems().equals(List.of(problem));
                current = new RuleSet(current.rules(), List.of(problem), true);
                return news && tellFromHere();
            }
            if (text.equals(document.text())) {
                return false;
            }
            adopt(RuleDocument.parse(text));
        }
        return tellFromHere();
    }

    private boolean tellFromHere() {
        tell();
        return true;
    }

    private void adopt(RuleDocument read) {
        document = read;
        current = read.rules().usable()
                ? read.rules()
                : new RuleSet(current.rules(), read.rules().problems(), true);
        for (RuleProblem problem : read.rules().problems()) {
            LOG.log(Level.WARNING, "{0}:{1}:{2}: {3}", file, problem.line(), problem.column(), problem.message());
        }
    }

    private static String read(Path path) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException none) {
            throw none;
        } catch (IOException failure) {
            throw new IOException("The rule file " + path + " cannot be read: " + failure.getMessage() + ".", failure);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IOException("The rule file " + path + " is not UTF-8 text.", notText);
        }
    }

    @Override
    public RuleSet parse(String text) {
        return RuleDocument.parse(text).rules();
    }

    @Override
    public Threshold condition(String text) throws RuleSyntaxException {
        return ConditionParser.parse(text);
    }

    @Override
    public void put(String oldName, Rule rule) throws IOException {
        synchronized (this) {
            save(document.with(oldName, rule));
        }
        tell();
    }

    @Override
    public void remove(String name) throws IOException {
        synchronized (this) {
            save(document.without(name));
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
            save(text);
        }
        tell();
    }

    @Override
    public synchronized String text() {
        return document.text();
    }

    /** Writes beside the file and moves it into place, so that nobody ever reads half of it. */
    private void save(String text) throws IOException {
        Path whole = file.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            Path part =
                    Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
            Files.writeString(part, text);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new IOException(
                    "The rule file " + file + " cannot be written: " + failure.getMessage() + ".", failure);
        }
        adopt(RuleDocument.parse(text));
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
