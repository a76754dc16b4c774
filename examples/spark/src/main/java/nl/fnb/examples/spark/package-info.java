/** The evaluation of very many families, by one process or by Spark; start at {@link nl.fnb.examples.spark.FamiliesJob} and {@link nl.fnb.examples.spark.FamilySummary}. */
@NullMarked
package nl.fnb.examples.spark;

import org.jspecify.annotations.NullMarked;
