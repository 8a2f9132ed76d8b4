package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

class RuleSessionTest {

    private static final Rule HIGH = Rule.of("high", "cpu > 90");
    private static final Rule HIGHER = Rule.of("high", "cpu > 95");

    private final RuleSession session = new RuleSession();

    private static RuleSet file(Rule... rules) {
        return new RuleSet(List.of(rules), List.of(), true);
    }

    @Test
    void shouldKnowWhetherSomethingWasTyped() {
        session.open(HIGH);
        assertFalse(session.changed());
        session.edit(RuleDraft.of(HIGHER));
        assertTrue(session.changed());
        session.edit(RuleDraft.of(HIGH));
        assertFalse(session.changed(), "it was typed back");
    }

    @Test
    void shouldFollowTheFileWhileNothingWasTyped() {
        session.open(HIGH);
        assertEquals(RuleSession.News.NONE, session.news(file(HIGH)));
        assertEquals(RuleSession.News.RELOAD, session.news(file(HIGHER)));
        assertEquals(Optional.of(HIGHER), session.base());
        assertEquals(RuleSession.News.GONE, session.news(file()));
    }

    @Test
    void shouldKeepWhatWasTypedWhenTheFileChanges() {
        session.open(HIGH);
        session.edit(RuleDraft.of(HIGH).with(DraftField.MESSAGE, "hot"));
        assertEquals(RuleSession.News.CHANGED, session.news(file(HIGHER)));
        assertEquals("hot", session.draft().orElseThrow().text(DraftField.MESSAGE));
        assertEquals(Optional.of(HIGH), session.base(), "what is saved is compared with what editing began with");
    }

    @Test
    void shouldForgetANewRuleThatIsReverted() {
        session.create(RuleDraft.fresh("new", "cpu > 1", List.of()));
        assertTrue(session.fresh() && session.changed());
        session.revert();
        assertEquals(Optional.empty(), session.draft());
        assertFalse(session.changed());
    }
}
