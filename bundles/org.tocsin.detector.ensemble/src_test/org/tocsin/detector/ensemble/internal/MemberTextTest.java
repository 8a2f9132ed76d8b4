package org.tocsin.detector.ensemble.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberTextTest {

    @Test
    void shouldReadIdsWithSettings() {
        assertEquals(
                List.of(
                        new MemberText("windows", Map.of()),
                        new MemberText("windows", Map.of("step", "3", "points", "12")),
                        new MemberText("seasonal", Map.of())),
                MemberText.list(" windows; windows  step=3 points=12 ;seasonal;"));
        assertEquals(List.of(), MemberText.list(" ; "));
    }

    @Test
    void shouldWriteWhatItReads() {
        assertEquals(
                "windows points=12 step=3",
                MemberText.list("windows step=3 points=12").get(0).words());
    }

    @Test
    void shouldSayWhatIsWrong() {
        for (String wrong : List.of("windows step", "windows =3", "windows step=3 step=4")) {
            String message = assertThrows(IllegalArgumentException.class, () -> MemberText.list(wrong))
                    .getMessage();
            assertTrue(message.startsWith("member '" + wrong + "': expected SETTING=VALUE"), message);
        }
    }
}
