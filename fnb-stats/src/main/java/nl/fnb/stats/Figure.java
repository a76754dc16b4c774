package nl.fnb.stats;

/**
 * One named number of a result.
 *
 * @param statistic its name in lower case, for instance {@code chi_square}
 * @param value its value, in full precision
 */
public record Figure(String statistic, double value) {}
