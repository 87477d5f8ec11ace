package org.maliatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.tables.FormulaGuard;

class CsvListTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@x", "\tx", "\r=x", "'=x"})
    void textThatASpreadsheetWouldRunIsQuoted(String text) {
        assertThat(CsvList.cell(text)).isEqualTo("'" + text);
    }

    @Property
    void whatIsQuotedIsReadBackAsItWas(@ForAll @CharRange(from = '\'', to = '@') String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Test
    void numbersAndPlainTextStayAsTheyAre() {
        assertThat(CsvList.cell(-7.5598)).isEqualTo("-7.5598");
        assertThat(CsvList.cell(20.0)).isEqualTo("20");
        assertThat(CsvList.cell(0)).isEqualTo("0");
        assertThat(CsvList.cell(null)).isEmpty();
        assertThat(CsvList.cell("Ségou – Niono")).isEqualTo("Ségou – Niono");
    }
}
