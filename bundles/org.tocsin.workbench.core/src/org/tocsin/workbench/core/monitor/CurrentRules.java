package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;

/** The rules that run, and what is wrong with others, as long as a detector for rules is installed. Thread-safe. */
@Component(service = CurrentRules.class)
public final class CurrentRules {

    private static final RuleSet NONE = new RuleSet(List.of(), List.of(), true);

    private final Observable<RuleSet> rules = new Observable<>(NONE);
    private final RuleNews news;
    private volatile Optional<RuleBook> book = Optional.empty();
    private volatile AutoCloseable changes = () -> {};

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RuleLanguage language;

    /**
     * No rules yet.
     *
     * @param troubles is told what is wrong with the file
     */
    @Activate
    public CurrentRules(@Reference Troubles troubles) {
        news = new RuleNews(troubles::trouble);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void addBook(RuleBook added) {
        book = Optional.of(added);
        changes = added.onChange(() -> look(added));
        look(added);
    }

    private void look(RuleBook changed) {
        RuleSet now = changed.current();
        rules.set(now);
        news.look(changed.file(), now.problems());
    }

    public void removeBook(RuleBook removed) throws Exception {
        if (book.filter(current -> current == removed).isPresent()) {
            changes.close();
            book = Optional.empty();
            rules.set(NONE);
        }
    }

    /** Where they are kept, if a detector for rules is installed. */
    public Optional<RuleBook> book() {
        return book;
    }

    /** What reads conditions, if a detector for rules is installed. */
    public Optional<RuleLanguage> language() {
        RuleLanguage installed = language;
        return installed == null ? Optional.empty() : Optional.of(installed);
    }

    /** As they are now; none if no detector for rules is installed. */
    public RuleSet value() {
        return rules.value();
    }

    /** Calls the listener after each change, from the thread that made it. */
    public AutoCloseable onChange(Runnable listener) {
        return rules.onChange(listener);
    }
}
