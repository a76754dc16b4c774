// The catalogue, a score that explains itself, and whether a change means something. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/instruments.jsh

// Every built-in instrument says how sure it is.
Instruments.all().forEach(it -> System.out.println(it.summary() + "\n    " + it.certainty().orElse("")));
Instrument form = Instruments.find("strengths-difficulties");
form.bandTables().stream().map(BandTable::id).toList()
// => [parent-3, teacher-3, youth-3, parent-4, teacher-4, youth-4]

// Every answer is 1, but for one that is missing. Without a band table there are no classes.
Map<String, String> before = new TreeMap<>();
form.items().forEach(item -> before.put(item.id(), item.id().equals("q3") ? "" : "1"));
form.score(before).scale("total")
// => total = 20 (19 of 20 items answered)
Score pre = form.banded("parent-3").score(before);
pre.scale("total")
// => total = 20 ABNORMAL (19 of 20 items answered)

// How it came about, for people and for programs.
System.out.println(pre.explain());
System.out.println(pre.toJson());

// Three months later. Reliability and spread come with their source.
Map<String, String> after = new TreeMap<>(before);
List.of("q8", "q13", "q16", "q24", "q5", "q12", "q18", "q22", "q2", "q10").forEach(item -> after.put(item, "0"));
Score post = form.score(after);
post.scale("total")
// => total = 9 (19 of 20 items answered)
import nl.fnb.measures.change.*;
Norm norm = new Norm(14, 5.8, "an invented norm");
ReliableChange change = ReliableChange.of(norm, new Reliability(0.80, "an invented manual")).with(Better.LOWER);
change.judge(20, 9)
// => difference -11.00, RC = -3.00: reliably improved
