/**
 * Bayes factors: how much better data fit an effect than none; start at {@link nl.fnb.stats.bayes.JzsBayesFactor} and
 * {@link nl.fnb.stats.bayes.TableBayesFactor}.
 */
@NullMarked
package nl.fnb.stats.bayes;

import org.jspecify.annotations.NullMarked;
