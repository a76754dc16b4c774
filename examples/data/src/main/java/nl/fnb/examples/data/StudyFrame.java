package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.List;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;

/** What a study declares before it has any record: its title, organisations, characteristics and period. */
final class StudyFrame {

    static final String ID = "published-2016-synthetic";

    static final Label TITLE = new Label(
            "Familienetwerkberaden in de preventieve jeugdbescherming: synthetische gegevens, aantallen gereconstrueerd uit"
                    + " afgeronde cijfers",
            "Family network conferences in preventive youth protection: synthetic records, counts reconstructed from"
                    + " rounded figures");

    static final String NORTH = "NOORD";
    static final String MIDDLE = "MIDDEN";
    static final String SOUTH = "ZUID";

    /** Three organisations took part; the names are neutral, since the records are nobody's. */
    static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation(NORTH, "Organisatie Noord"),
            new Organisation(MIDDLE, "Organisatie Midden"),
            new Organisation(SOUTH, "Organisatie Zuid"));

    static final String MIGRATION_BACKGROUND = "migration_background";
    static final String HIGH_CONFLICT_DIVORCE = "high_conflict_divorce";
    static final String PARENTAL_EDUCATION = "parental_education";
    static final String PARENT_MILD_INTELLECTUAL_DISABILITY = "parent_mild_intellectual_disability";
    static final String SINGLE_PARENT = "single_parent";
    static final String YOUNGEST_CHILD_AGE = "youngest_child_age";

    static final String LOW = "LOW";
    static final String INTERMEDIATE = "INTERMEDIATE";
    static final String HIGH = "HIGH";

    /** The moderators that the sister study names, and two that every organisation records. */
    static final List<Characteristic> CHARACTERISTICS = List.of(
            flag(MIGRATION_BACKGROUND, "Migratieachtergrond", "Migration background"),
            flag(HIGH_CONFLICT_DIVORCE, "Vechtscheiding", "High-conflict divorce"),
            education(),
            flag(
                    PARENT_MILD_INTELLECTUAL_DISABILITY,
                    "Ouder met licht verstandelijke beperking",
                    "Parent with a mild intellectual disability"),
            flag(SINGLE_PARENT, "Eenoudergezin", "Single-parent family"),
            Characteristic.builder()
                    .code(YOUNGEST_CHILD_AGE)
                    .type(CharacteristicType.NUMBER)
                    .label(new Label("Leeftijd jongste kind (jaar)", "Age of the youngest child (years)"))
                    .build());

    static final String RISK_INDEX = "risk-index";
    static final String INDICATIONS_CHECKLIST = "indications-checklist";
    static final String SUPPORT = "support";

    static final List<String> INSTRUMENTS =
            List.of("risk-index@classic", "indications-checklist@1", "support.instrument.json");

    /** The first and the last offer: the last plan can then be followed for three months before the report appeared. */
    static final LocalDate FIRST_OFFER = LocalDate.of(2014, 4, 1);

    static final LocalDate LAST_OFFER = LocalDate.of(2015, 8, 31);

    /** The day after which nothing was recorded any more. */
    static final LocalDate RECORDS_END = LocalDate.of(2016, 10, 31);

    /** The follow-up of the study: three months after the plan. */
    static final int FOLLOW_UP_MONTHS = 3;

    private StudyFrame() {}

    private static Characteristic flag(String code, String nl, String en) {
        return Characteristic.builder()
                .code(code)
                .type(CharacteristicType.BOOLEAN)
                .label(new Label(nl, en))
                .build();
    }

    private static Characteristic education() {
        return Characteristic.builder()
                .code(PARENTAL_EDUCATION)
                .type(CharacteristicType.CATEGORY)
                .label(new Label("Opleidingsniveau ouders", "Parental education"))
                .addLevels(
                        new Level(LOW, new Label("Laag", "Low")),
                        new Level(INTERMEDIATE, new Label("Midden", "Intermediate")),
                        new Level(HIGH, new Label("Hoog", "High")))
                .build();
    }
}
