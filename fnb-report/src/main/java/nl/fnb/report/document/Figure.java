package nl.fnb.report.document;

import nl.fnb.report.chart.Chart;

/**
 * A chart with the figures that it draws.
 *
 * @param id what the ids in the drawing start with, unique in a document: lower case letters and hyphens
 * @param caption what the chart shows, and how to read it
 * @param chart the drawing; its {@link Chart#text()} is for readers who do not see it
 * @param data the same figures as a table
 */
public record Figure(String id, String caption, Chart chart, Table data) implements Block {}
