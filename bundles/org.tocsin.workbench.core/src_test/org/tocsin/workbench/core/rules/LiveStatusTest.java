package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.CheckStatus;

class LiveStatusTest {

    private final List<CompletableFuture<List<CheckStatus>>> questions = new ArrayList<>();
    private final LiveStatus status = new LiveStatus(source -> {
        questions.add(new CompletableFuture<>());
        return questions.getLast();
    });

    @Test
    void shouldNotAskAgainBeforeThereIsAnAnswer() {
        assertFalse(status.beat("web-1").answered());
        assertFalse(status.beat("web-1").answered());
        assertEquals(1, questions.size());
        questions.get(0).complete(List.of());
        assertTrue(status.beat("web-1").answered());
        assertEquals(2, questions.size());
    }

    @Test
    void shouldNotTakeTheAnswerOfAnotherSource() {
        status.beat("web-1");
        questions.get(0).complete(List.of());
        assertFalse(status.beat("web-2").answered());
    }

    @Test
    void shouldGoOnAfterAFailure() {
        status.beat("web-1");
        questions.get(0).completeExceptionally(new IllegalStateException("closed"));
        assertFalse(status.beat("web-1").answered());
        assertEquals(2, questions.size());
    }
}
