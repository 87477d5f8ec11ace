package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LatestDaysTest {
    @Property(tries = 60)
    void theAgeOfASpotIsThatOfItsIncidentWithTheLatestFirstDay(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = Dataset.of(random.incidents(120), RandomQuestions.BOXES);
        Answer answer = new Answer(dataset);
        LatestDays days = new LatestDays(dataset.spots().size());
        for (int n = 0; n < 4; n++) {
            AtlasState state = random.state();
            answer.ask(state);
            Tally before = answer.tally();
            days.find(answer);
            LocalDate to = state.question().to();
            byte least = state.drawing().possible() ? Answer.POSSIBLE : Answer.CERTAIN;
            for (int spot = 0; spot < dataset.spots().size(); spot++) {
                LocalDate latest = null;
                int expected = LatestDays.NONE;
                for (int i = 0; i < dataset.size(); i++) {
                    if (dataset.spot(i) == spot && answer.of(i) >= least && (latest == null || !dataset.incident(i).date().start().isBefore(latest))) {
                        latest = dataset.incident(i).date().start();
                        expected = (int) Math.max(0, to.toEpochDay() - dataset.incident(i).date().end().toEpochDay());
                    }
                }
                assertThat(days.age(spot)).isEqualTo(expected);
            }
            assertThat(answer.tally()).isEqualTo(before);
        }
    }
}
