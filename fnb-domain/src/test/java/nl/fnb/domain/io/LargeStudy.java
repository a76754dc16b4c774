package nl.fnb.domain.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a study of 10,000 families and 530,000 responses, for measuring how long reading takes. */
final class LargeStudy {

    private static final int FAMILIES = 10_000;
    private static final int ITEMS = 26;

    private LargeStudy() {}

    static void writeTo(Path folder) throws IOException {
        ExampleFolder.sound()
                .without("plans.csv")
                .without("care.csv")
                .without("safeguards.csv")
                .writeTo(folder);
        try (BufferedWriter families = Files.newBufferedWriter(folder.resolve("families.csv"));
                BufferedWriter trajectories = Files.newBufferedWriter(folder.resolve("trajectories.csv"));
                BufferedWriter measurements = Files.newBufferedWriter(folder.resolve("measurements.csv"));
                BufferedWriter responses = Files.newBufferedWriter(folder.resolve("responses.csv"))) {
            families.write("family_id,organisation,single_parent,age,reason\n");
            trajectories.write(
                    "trajectory_id,family_id,approach,offered_on,status,decided_on,observed_until,refrain_reason\n");
            measurements.write("measurement_id,family_id,wave,informant,measured_on\n");
            responses.write("measurement_id,instrument,item,response\n");
            for (int i = 0; i < FAMILIES; i++) {
                families.write("F%07d,NOORD,true,%d.5,CHILD%n".formatted(i, i % 18));
                trajectories.write("T%07d,F%07d,EK_C,2015-01-05,PLAN_MADE,2015-03-02,,%n".formatted(i, i));
                for (int wave = 0; wave < 2; wave++) {
                    String id = "M%07d".formatted(2 * i + wave);
                    String day = wave == 0 ? "PRE,PARENT,2015-01-10" : "POST,PARENT,2015-06-02";
                    measurements.write(id + ",F%07d,%s%n".formatted(i, day));
                    for (int item = 0; item < ITEMS; item++) {
                        responses.write(id + ",indications-checklist,item" + item + "," + (i + item) % 5 + "\n");
                    }
                }
            }
        }
    }
}
