package nl.fnb.domain.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/** Organisations, characteristics and instruments are each declared once. */
final class DeclarationCheck implements StudyCheck {

    @Override
    public void check(Study study, Problems problems) {
        List<String> organisations =
                study.organisations().stream().map(Organisation::code).toList();
        List<String> characteristics =
                study.characteristics().stream().map(Characteristic::code).toList();
        distinct(organisations, "organisations[%d].code", problems);
        distinct(characteristics, "characteristics[%d].code", problems);
        distinct(study.instruments(), "instruments[%d]", problems);
    }

    private static void distinct(List<String> codes, String path, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                String field = path.replace("%d", Integer.toString(i));
                problems.addToStudy(Breach.of(StudyRule.DOUBLE_CODE, field, codes.get(i)));
            }
        }
    }
}
