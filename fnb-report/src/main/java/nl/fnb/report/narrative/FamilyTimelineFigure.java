package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.domain.Study;
import nl.fnb.report.chart.AxisText;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.chart.RowText;
import nl.fnb.report.chart.TimelineChart;
import nl.fnb.report.chart.TimelineRow;
import nl.fnb.report.chart.TimelineSpan;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;

/**
 * What happened to one family, in weeks since it was first offered help in making a plan: offers and decisions, measurements,
 * care, and child protection measures.
 *
 * <pre>{@code
 * Optional<Figure> figure = FamilyTimelineFigure.of(study, "F012", Locale.forLanguageTag("nl"));
 * figure.map(f -> f.chart().render(Chart.WIDE, f.id()));
 * }</pre>
 *
 * <p>For those who work with that family. It names no day and no person, but it is the story of one family: it is in no
 * report about a group, and not for publication.
 */
public final class FamilyTimelineFigure {

    private final Wording w;
    private final CellText cells;
    private final String family;
    private final List<FamilyEvent> events;

    private FamilyTimelineFigure(Wording w, String family, List<FamilyEvent> events) {
        this.w = w;
        this.cells = new CellText(w);
        this.family = family;
        this.events = events;
    }

    /**
     * The timeline of a family.
     *
     * @param study the study
     * @param familyId the pseudonym of the family
     * @param locale the language: Dutch for {@code nl}, English for every other
     * @return the picture with its data; empty for a family that was never offered anything
     * @throws IllegalArgumentException if the study has no such family
     */
    public static Optional<Figure> of(Study study, String familyId, Locale locale) {
        if (study.families().stream().noneMatch(family -> family.id().equals(familyId))) {
            throw new IllegalArgumentException("familyId must be a family of the study, got " + familyId);
        }
        Wording w = Wording.in(locale);
        List<FamilyEvent> events = new FamilyEvents(w, study, familyId).all();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new FamilyTimelineFigure(w, PlainText.of(familyId), events).figure());
    }

    private Figure figure() {
        ChartText text = new ChartText(
                w.say("timeline.title", family),
                w.say(
                        "timeline.alt",
                        w.joinLong(events.stream().map(this::heard).toList())));
        AxisText axis = new AxisText(w.say("timeline.axis"), week -> w.figures().plain(week));
        TimelineChart chart =
                new TimelineChart(text, events.stream().map(this::row).toList(), axis);
        return new Figure("family-timeline", w.say("timeline.caption", family), chart, table());
    }

    private String heard(FamilyEvent event) {
        String what = event.detail().isEmpty() ? event.name() : w.say("timeline.heard", event.name(), event.detail());
        return w.say("item", what, when(event));
    }

    private TimelineRow row(FamilyEvent event) {
        List<TimelineSpan> spans = new ArrayList<>(List.of(event.span()));
        event.decided().ifPresent(week -> spans.add(TimelineSpan.at(week)));
        RowText text = new RowText(event.name(), event.detail(), when(event), "");
        return new TimelineRow(text, Mark.ofGroup(event.kind().ordinal()), spans);
    }

    private String when(FamilyEvent event) {
        String from = week(event.span().from());
        if (event.span().moment()) {
            return w.say("timeline.at", from);
        }
        return event.span().until().isPresent()
                ? w.say("timeline.between", from, week(event.span().until().getAsDouble()))
                : w.say("timeline.since", from);
    }

    private String week(double week) {
        return w.figures().decimal(week, 1);
    }

    private Table table() {
        TableDraft draft = new TableDraft(w.say("timeline.table"))
                .words(w.say("timeline.column-what"), w.say("timeline.column-detail"))
                .figures(w.say("timeline.column-from"), w.say("timeline.column-until"));
        for (FamilyEvent event : events) {
            TimelineSpan span = event.span();
            draft.row(
                    cells.word(event.name()),
                    cells.word(event.detail()),
                    cells.decimal(span.from(), 1),
                    span.until().isPresent()
                            ? cells.decimal(span.until().getAsDouble(), 1)
                            : cells.word(w.say("timeline.open")));
        }
        return draft.note(w.say("timeline.note")).table();
    }
}
