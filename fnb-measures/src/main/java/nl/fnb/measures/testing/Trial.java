package nl.fnb.measures.testing;

import java.util.Map;
import java.util.Random;

/**
 * One try of a law.
 *
 * @param answers the answers, in canonical form and in the order of the instrument
 * @param salt decides whatever else the law draws, so that it draws the same again
 */
record Trial(Map<String, String> answers, long salt) {

    Random chance() {
        return new Random(salt);
    }

    Trial with(Map<String, String> other) {
        return new Trial(other, salt);
    }
}
