/**
 * The three questions of an evaluation, asked of the families of a study.
 *
 * <p>Start at {@link nl.fnb.report.evaluation.Evaluation}. A {@link nl.fnb.report.evaluation.StudyInput} gives a sound
 * study, its instruments and its plan; an {@link nl.fnb.report.evaluation.AnalysisSet} turns families into numbers; each
 * question is a class that answers itself from it and yields rows and notes.
 */
@NullMarked
package nl.fnb.report.evaluation;

import org.jspecify.annotations.NullMarked;
