/**
 * Reading, checking and writing a study.
 *
 * <p>Start at {@link nl.fnb.domain.io.StudyFolder}: it reads the study that can be read and gathers every problem with its
 * file and line. {@link nl.fnb.domain.io.StudyChecks} then asks whether the records fit together; an application that
 * builds a {@link nl.fnb.domain.Study} of its own objects runs the same checks. {@link nl.fnb.domain.io.StudyJson} turns a
 * study into JSON and back, and {@link nl.fnb.domain.io.JsonDocument} reads the JSON files of a study folder.
 */
@NullMarked
package nl.fnb.domain.io;

import org.jspecify.annotations.NullMarked;
