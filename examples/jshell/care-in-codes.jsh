// Care in the nation's codes: what a code is elsewhere, how CBS counts records, and what a family had in a window. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/care-in-codes.jsh

// A reason of iJw for ending care, and what CBS makes of it; where there is no counterpart the mapping says why.
CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging").of("34")
// => 02 early: by agreement
CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging").of("38")
// => no counterpart: CBS asks who took the initiative, which the code does not say

// Two overlapping records of one kind of care are one at CBS, from the first start to the last end.
CareEpisode first = CareEpisode.builder().id("e1").familyId("f1").careType(CareType.of("cbs:11")).
    startedOn(LocalDate.of(2015, 1, 10)).endedOn(LocalDate.of(2015, 3, 1)).build();
CareEpisode second = first.withId("e2").withStartedOn(LocalDate.of(2015, 2, 1)).withEndedOn(LocalDate.of(2015, 5, 31));
CareRecords.merged(List.of(CareRecord.of(first), CareRecord.of(second))).size()
// => 1

// Days, nights and the class of intensity in the three months up to a measurement.
CareInWindow care = CareInWindow.of(CareWindow.before(LocalDate.of(2015, 6, 15), 3), List.of(first, second));
care
// => 1 episode on 77 of 92 days from 2015-03-16 to 2015-06-15
care.stayNights(StayDates.CBS)
// => 77
IntensityScheme.withDefaults().of(care).orElseThrow()
// => RESIDENTIAL

// Drop-out from the reasons for ending.
DropOut.of(List.of(CareRecord.of(first).withEndReason(CareEnd.of("ijw:31")), CareRecord.of(second).withEndReason(CareEnd.of("cbs:03")))).proportion().orElseThrow()
// => 0.5

// Start and stop messages of iJw are read without keeping a BSN: the application gives the pseudonym.
IjwReading reading = IjwImport.pseudonymisedBy(bsn -> "f1").read(List.of(IjwSource.of("empty.xml", new byte[0])));
reading.problems().get(0)
// => empty.xml, line 1: must be well-formed XML
