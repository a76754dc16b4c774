package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one item gave to a scale.
 *
 * @param item the id of the item
 * @param response the answer; empty where it is missing
 * @param reversed whether the scale reverses the item
 * @param points the points of the answer, before the weight; empty where it is missing
 * @param weight the weight of the item, 1 where the scale gives none
 */
public record ItemScore(
        String item, Optional<String> response, boolean reversed, Optional<BigDecimal> points, BigDecimal weight) {}
