package org.tocsin.detector.rule.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void readsTextsWordsAndNumbers() {
        MessageTemplate template =
                MessageTemplate.read("{source}: {cpu:.0f} % of {{all}} ({avg(`a:b}`, 1h)})", Set.of());
        assertEquals(List.of(), template.flaws());
        assertEquals(new MessageTemplate.Word("source"), template.parts().get(0));
        assertEquals(new MessageTemplate.Literal(": "), template.parts().get(1));
        assertEquals(Optional.of(0), ((MessageTemplate.Number) template.parts().get(2)).digits());
        assertEquals(
                new MessageTemplate.Literal(" % of {all} ("), template.parts().get(3));
        assertEquals(
                "avg(`a:b}`, 1h)",
                ((MessageTemplate.Number) template.parts().get(4)).expression().text());
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        Flaw open = MessageTemplate.read("it is {cpu", Set.of()).flaws().get(0);
        assertEquals(6, open.span().start());
        Flaw number = MessageTemplate.read("it is {avg(cpu, 5)} now", Set.of())
                .flaws()
                .get(0);
        assertEquals(16, number.span().start());
        assertTrue(number.message().contains("expected a window"));
        assertTrue(MessageTemplate.read("{cpu:5d}", Set.of())
                .flaws()
                .get(0)
                .message()
                .contains("expected one such as ':.1f'"));
        assertTrue(MessageTemplate.read("{cpu > 5}", Set.of())
                .flaws()
                .get(0)
                .message()
                .contains("found a condition"));
    }

    @Test
    void labelsAreWords() {
        assertEquals(
                List.of(new MessageTemplate.Word("team")),
                MessageTemplate.read("{team}", Set.of("team")).parts());
    }
}
