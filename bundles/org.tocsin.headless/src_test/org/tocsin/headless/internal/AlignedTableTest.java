package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AlignedTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        AlignedTable table = new AlignedTable("rule", ">fired", "first");
        table.row("cpu-high", "7", "now");
        table.row("üñ", "1,234", "-");
        StringWriter text = new StringWriter();
        table.print(new PrintWriter(text));
        assertEquals("""
                rule      fired  first
                cpu-high      7  now
                üñ        1,234  -
                """, text.toString().replace(System.lineSeparator(), "\n"));
    }
}
