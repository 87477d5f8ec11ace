package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.words.Language;

class DeathRangeTest {
    private static final int NONE = -1;

    @ParameterizedTest
    @CsvSource({"10.., 10, 12, 2", "10.., 8, 12, 1", "10.., 8, 9, 0", "..9, 8, 9, 2", "..9, 9, 12, 1", "5..9, 3, 12, 1", "5, 5, 5, 2", "0, 0, 0, 2", "1.., 0, 0, 0"})
    void certainWhereAllFiguresLieInTheRangeAndPossibleWhereSomeDo(String range, int fewest, int highest, byte answer) {
        assertThat(DeathRange.read(range).orElseThrow().answer(fewest, highest)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0..", "..5", "0", "10..50"})
    void noRangeHoldsAnIncidentWithoutAFigure(String range) {
        DeathRange asked = DeathRange.read(range).orElseThrow();
        assertThat(asked.answer(NONE, NONE)).isEqualTo(Answer.NO);
        assertThat(asked.or(DeathRange.UNREPORTED).answer(NONE, NONE)).isEqualTo(Answer.CERTAIN);
    }

    @Test
    void unreportedAloneHoldsNoFigure() {
        assertThat(DeathRange.UNREPORTED.answer(0, 0)).isEqualTo(Answer.NO);
        assertThat(DeathRange.UNREPORTED.answer(NONE, NONE)).isEqualTo(Answer.CERTAIN);
    }

    @Test
    void allFiguresAndNoneTogetherAreAnything() {
        assertThat(DeathRange.read("0..").orElseThrow().or(DeathRange.UNREPORTED)).isEqualTo(DeathRange.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "5..3", "10-20", "1.5", "99999999", "10...20"})
    void whatIsNoRangeIsNone(String text) {
        assertThat(DeathRange.read(text)).isEmpty();
    }

    @Test
    void neitherWithNorWithoutFiguresIsNoQuestion() {
        assertThatThrownBy(() -> new DeathRange(false, 0, DeathRange.NO_END, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10.. | with at least 10 reported deaths | avec au moins 10 morts rapportées",
        "1.. | with at least 1 reported death | avec au moins 1 mort rapportée",
        "..1 | with at most 1 reported death | avec au plus 1 mort rapportée",
        "0 | with 0 reported deaths | avec 0 mort rapportée",
        "3..1500 | with 3 to 1,500 reported deaths | avec 3 à 1\u00a0500 morts rapportées",
        ".. | with a figure of reported deaths | avec un nombre de morts rapporté",
        "unreported | without a figure of reported deaths | sans nombre de morts rapporté"})
    void inWords(String range, String english, String french) {
        DeathRange asked = DeathRange.read(range).orElseThrow();
        assertThat(new WhatInWords(Language.EN).deaths(asked)).isEqualTo(english);
        assertThat(new WhatInWords(Language.FR).deaths(asked)).isEqualTo(french);
    }
}
