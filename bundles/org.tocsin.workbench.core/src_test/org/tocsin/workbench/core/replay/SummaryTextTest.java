package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SummaryTextTest {

    @Example
    void shouldLeaveOutSignsAndTables() {
        assertEquals("""
                web\\_1: cpu [%] is at 95 * 2

                - State: over

                What happened

                - 12:00:00 firing

                In this bundle

                - events.csv""".replace("\\_", "_"), SummaryText.plain("""
                # web\\_1: cpu \\[%\\] is at 95 \\* 2

                - State: over

                ## Alerts

                | a | b |
                |---|---|
                | c | d |

                ## What happened

                - 12:00:00 firing

                ## In this bundle

                *- [events.csv](events.csv)*
                """));
    }

    @Property(tries = 200)
    void shouldTakeWhateverABundleSays(@ForAll String anything) {
        assertNotNull(SummaryText.plain(anything));
    }
}
