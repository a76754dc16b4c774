package nl.fnb.domain.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound study folder as texts, which a test spoils and writes. */
final class ExampleFolder {

    private final Map<String, String> files = new LinkedHashMap<>();

    private ExampleFolder() {}

    static ExampleFolder sound() {
        ExampleFolder folder = new ExampleFolder();
        folder.files.put("study.json", """
                {
                  "schema": "fnb-study/1",
                  "id": "example",
                  "title": {"nl": "Voorbeeld", "en": "Example"},
                  "organisations": [{"code": "NOORD", "name": "Jeugdbescherming Noord"}],
                  "characteristics": [
                    {"code": "single_parent", "type": "BOOLEAN", "label": {"nl": "Eenouder", "en": "Single parent"}},
                    {"code": "age", "type": "NUMBER", "label": {"nl": "Leeftijd", "en": "Age"}, "unit": "years"},
                    {"code": "reason", "type": "CATEGORY", "label": "Reason",
                     "levels": [{"code": "PARENT", "label": "Parent"}, {"code": "CHILD", "label": "Child"}]}
                  ],
                  "instruments": ["support"]
                }
                """);
        folder.files.put("families.csv", """
                family_id,organisation,single_parent,age,reason
                F1,NOORD,true,3.5,CHILD
                F2,NOORD,,,
                """);
        folder.files.put("trajectories.csv", """
                trajectory_id,family_id,approach,offered_on,status,decided_on,observed_until,refrain_reason
                T1,F1,EK_C,2015-01-05,PLAN_MADE,2015-03-02,,
                T2,F2,REGULAR,2015-01-06,PLAN_MADE,2015-02-03,,
                """);
        folder.files.put("plans.csv", """
                plan_id,trajectory_id,kind,made_on,accepted_on,network_members,professionals,goals,goals_met
                P1,T1,FAMILY_GROUP_PLAN,2015-03-02,2015-03-09,6,2,4,3
                """);
        folder.files.put("measurements.csv", """
                measurement_id,family_id,wave,informant,measured_on
                M1,F1,PRE,PARENT,2015-01-10
                M2,F1,POST,PARENT,2015-06-01
                M3,F2,POST,PARENT,2015-05-04
                """);
        folder.files.put("responses.csv", """
                measurement_id,instrument,item,response
                M1,support,s1,2
                M1,support,s2,
                """);
        folder.files.put("care.csv", """
                episode_id,family_id,care_type,started_on,ended_on,hours_per_week
                C1,F1,OUTPATIENT,2015-01-01,,2.5
                """);
        folder.files.put("safeguards.csv", """
                safeguard_id,family_id,kind,started_on,ended_on
                S1,F1,OTS,2015-02-01,2015-08-01
                """);
        return folder;
    }

    ExampleFolder with(String file, String text) {
        files.put(file, text);
        return this;
    }

    ExampleFolder without(String file) {
        files.remove(file);
        return this;
    }

    ExampleFolder replacing(String file, String from, String to) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " must hold the text to replace, got " + from);
        }
        return with(file, text.replace(from, to));
    }

    ExampleFolder appending(String file, String rows) {
        return with(file, files.getOrDefault(file, "") + rows);
    }

    Map<String, String> files() {
        return files;
    }

    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
