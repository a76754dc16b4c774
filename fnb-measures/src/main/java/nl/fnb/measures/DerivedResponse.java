package nl.fnb.measures;

import java.math.BigDecimal;

/**
 * What an item is answered with from a number up to the next.
 *
 * @param from the least number
 * @param response the response
 */
public record DerivedResponse(BigDecimal from, String response) {}
