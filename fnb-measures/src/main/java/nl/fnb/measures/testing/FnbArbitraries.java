package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.fnb.domain.Study;
import nl.fnb.measures.Instrument;

/**
 * The generators of this package as arbitraries of jqwik. The one class of the library that needs
 * {@code net.jqwik:jqwik} on the class path, which is optional.
 *
 * <p>Answers shrink: to fewer of them, lower numbers and earlier options. Instruments and studies do not.
 */
public final class FnbArbitraries {

    private FnbArbitraries() {}

    /**
     * Instruments of {@link InstrumentGenerator}.
     *
     * @return instruments that obey every rule
     */
    public static Arbitrary<Instrument> instruments() {
        return Arbitraries.randomValue(InstrumentGenerator::draw);
    }

    /**
     * Instruments with answers that they take.
     *
     * @return answers of {@link AnswerGenerator#valid}
     */
    public static Arbitrary<FilledForm> forms() {
        return Arbitraries.randomValue(random -> {
            Instrument instrument = InstrumentGenerator.draw(random);
            return new FilledForm(instrument, AnswerGenerator.of(instrument).valid(random));
        });
    }

    /**
     * An answer to every item of an instrument.
     *
     * @param instrument the instrument
     * @return answers of {@link AnswerGenerator#complete}, which stay complete when they shrink
     */
    public static Arbitrary<Map<String, String>> completeAnswers(Instrument instrument) {
        AnswerGenerator generator = AnswerGenerator.of(instrument);
        return Arbitraries.fromGenerator(
                random -> new ShrinkableAnswers(instrument, generator.complete(random), Simpler::answers));
    }

    /**
     * Answers to some items of an instrument.
     *
     * @param instrument the instrument
     * @return answers of {@link AnswerGenerator#partial}
     */
    public static Arbitrary<Map<String, String>> partialAnswers(Instrument instrument) {
        AnswerGenerator generator = AnswerGenerator.of(instrument);
        return Arbitraries.fromGenerator(
                random -> new ShrinkableAnswers(instrument, generator.partial(random), Simpler::than));
    }

    /**
     * Answers of which one is refused.
     *
     * @param instrument the instrument
     * @return answers of {@link AnswerGenerator#invalid}
     */
    public static Arbitrary<Map<String, String>> invalidAnswers(Instrument instrument) {
        return Arbitraries.randomValue(AnswerGenerator.of(instrument)::invalid);
    }

    /**
     * Sound studies.
     *
     * @param instruments the instruments that families answer
     * @return studies of {@link StudyGenerator#valid}
     */
    public static Arbitrary<Study> studies(Instrument... instruments) {
        return Arbitraries.randomValue(StudyGenerator.of(List.of(instruments))::valid);
    }

    /**
     * Studies that are refused for one reason.
     *
     * @param instruments the instruments that families answer
     * @return studies of {@link StudyGenerator#invalid}
     */
    public static Arbitrary<BrokenStudy> brokenStudies(Instrument... instruments) {
        return Arbitraries.randomValue(StudyGenerator.of(List.of(instruments))::invalid);
    }
}
