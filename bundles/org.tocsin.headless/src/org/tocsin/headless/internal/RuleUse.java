package org.tocsin.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.session.RuleFile;

/** Has the detector for rules go by a file that was named on the command line. */
final class RuleUse {

    private RuleUse() {}

    /**
     * Takes rules from a file, or from where they are without one, and tells what is wrong with them.
     *
     * @throws IllegalArgumentException with one sentence, if the file cannot be used at all
     */
    static void of(RuleBook book, Optional<Path> path, Console console) throws IOException {
        RuleFile file = path.isPresent() ? RuleFile.read(book, path.get()) : RuleFile.current(book);
        file.problems().forEach(console::say);
        if (path.isPresent()) {
            file.usable();
            book.use(path.get());
        }
    }
}
