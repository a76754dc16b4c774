/**
 * Whether published figures can be true: which whole numbers of families their percentages and means leave room for. Start
 * at {@link nl.fnb.measures.published.PublishedTable}.
 */
@NullMarked
package nl.fnb.measures.published;

import org.jspecify.annotations.NullMarked;
