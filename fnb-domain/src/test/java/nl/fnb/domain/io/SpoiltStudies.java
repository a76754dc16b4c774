package nl.fnb.domain.io;

import static nl.fnb.domain.io.Spoilt.appending;
import static nl.fnb.domain.io.Spoilt.replacing;
import static nl.fnb.domain.io.Spoilt.with;
import static nl.fnb.domain.io.Spoilt.without;

import java.util.List;
import java.util.stream.Stream;

/** The table of spoilt studies: what is done to the example folder, and the texts of all problems that follow. */
final class SpoiltStudies {

    private SpoiltStudies() {}

    static List<Spoilt> all() {
        return Stream.of(cells(), records(), SpoiltRows.all(), structure(), studyFile(), warnings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Spoilt> cells() {
        return List.of(
                replacing(
                        "an empty cell that must be filled",
                        "measurements.csv",
                        "M2,F1,POST,PARENT,2015-06-01",
                        "M2,F1,,PARENT,2015-06-01",
                        "measurements.csv, line 3, column wave: a value is required here"),
                replacing(
                        "a blank identifier",
                        "plans.csv",
                        "P1",
                        "\"  \"",
                        "plans.csv, line 2, column plan_id: an identifier may not be blank, got   "),
                replacing(
                        "an unknown approach",
                        "trajectories.csv",
                        "EK_C",
                        "ek_c",
                        "trajectories.csv, line 2, column approach: must be one of: EK_C, FNB_SONESTRA, SOS, REGULAR, got ek_c"),
                replacing(
                        "an unknown care type",
                        "care.csv",
                        "OUTPATIENT",
                        "cbs:05",
                        "care.csv, line 2, column care_type: must be one of: NEIGHBOURHOOD_TEAM, OUTPATIENT, DAY_CARE, "
                                + "HOME_BASED, FOSTER_CARE, FAMILY_STYLE_CARE, SECURE_PLACEMENT, OTHER_RESIDENTIAL, "
                                + "cbs:01-04, cbs:11-14, ijw:31-38, ijw:40-55, got cbs:05"),
                replacing(
                        "an unknown kind of safeguard",
                        "safeguards.csv",
                        "OTS",
                        "cbs:22",
                        "safeguards.csv, line 2, column kind: must be one of: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ, "
                                + "cbs:11, cbs:12, cbs:21, cbs:71, cbs:72, got cbs:22"),
                replacing(
                        "an unknown level",
                        "families.csv",
                        "CHILD",
                        "FAMILY",
                        "families.csv, line 2, column reason: must be one of: PARENT, CHILD, got FAMILY"),
                replacing(
                        "a day that does not exist",
                        "measurements.csv",
                        "2015-01-10",
                        "2015-02-29",
                        "measurements.csv, line 2, column measured_on: must be an existing date, written yyyy-MM-dd, got 2015-02-29"),
                replacing(
                        "a Dutch date in a file with commas",
                        "measurements.csv",
                        "2015-01-10",
                        "10-01-2015",
                        "measurements.csv, line 2, column measured_on: must be an existing date, written yyyy-MM-dd, got 10-01-2015"),
                replacing(
                        "a decimal comma in a file with commas",
                        "families.csv",
                        "3.5",
                        "\"3,5\"",
                        "families.csv, line 2, column age: must be a number: digits with at most one decimal sign, "
                                + "no thousands marks, got 3,5"),
                replacing(
                        "an exponent",
                        "care.csv",
                        "2.5",
                        "1e3",
                        "care.csv, line 2, column hours_per_week: must be a number: digits with at most one decimal sign, "
                                + "no thousands marks, got 1e3"),
                replacing(
                        "a decimal sign without digits after it",
                        "care.csv",
                        "2.5",
                        "5.",
                        "care.csv, line 2, column hours_per_week: must be a number: digits with at most one decimal sign, "
                                + "no thousands marks, got 5."),
                replacing(
                        "a broken count",
                        "plans.csv",
                        ",6,2,",
                        ",6.0,2,",
                        "plans.csv, line 2, column network_members: must be a whole number, got 6.0"),
                replacing(
                        "a boolean in capitals",
                        "families.csv",
                        "true",
                        "Ja",
                        "families.csv, line 2, column single_parent: must be true or false, ja or nee, or 1 or 0, got Ja"),
                replacing(
                        "every bad cell of a row",
                        "trajectories.csv",
                        "T1,F1,EK_C,2015-01-05,PLAN_MADE,2015-03-02,,",
                        "T1,F1,X,2015-13-05,Y,2015-3-2,soon,Z",
                        "trajectories.csv, line 2, column approach: must be one of: EK_C, FNB_SONESTRA, SOS, REGULAR, got X",
                        "trajectories.csv, line 2, column offered_on: must be an existing date, written yyyy-MM-dd, got 2015-13-05",
                        "trajectories.csv, line 2, column decided_on: must be an existing date, written yyyy-MM-dd, got 2015-3-2",
                        "trajectories.csv, line 2, column observed_until: must be an existing date, written yyyy-MM-dd, got soon",
                        "trajectories.csv, line 2, column refrain_reason: must be one of: PARENTS_DECLINED, THREAT_TO_CHILD, "
                                + "CHILD_INTEREST, NO_NETWORK, HIGH_CONFLICT_DIVORCE, OTHER_CARE_NEEDED, PROBLEMS_SOLVED, OTHER, got Z",
                        "trajectories.csv, line 2, column status: must be one of: PLAN_MADE, REFRAINED, ONGOING, got Y"));
    }

    private static List<Spoilt> records() {
        return List.of(
                replacing(
                        "a decision before the offer",
                        "trajectories.csv",
                        "2015-03-02",
                        "2015-01-04",
                        "trajectories.csv, line 2, column decided_on: decided_on may not lie before offered_on (2015-01-05), got 2015-01-04"),
                replacing(
                        "an end before the start",
                        "safeguards.csv",
                        "2015-08-01",
                        "2015-01-31",
                        "safeguards.csv, line 2, column ended_on: ended_on may not lie before started_on (2015-02-01), got 2015-01-31"),
                replacing(
                        "a plan without a decision",
                        "trajectories.csv",
                        "PLAN_MADE,2015-03-02,,",
                        "PLAN_MADE,,,OTHER",
                        "trajectories.csv, line 2, column refrain_reason: may not be filled in where status is PLAN_MADE, got OTHER",
                        "trajectories.csv, line 2, column decided_on: must be filled in where status is PLAN_MADE"),
                replacing(
                        "an ongoing trajectory with a decision",
                        "trajectories.csv",
                        "PLAN_MADE,2015-03-02,,",
                        "ONGOING,2015-03-02,,",
                        "trajectories.csv, line 2, column decided_on: may not be filled in where status is ONGOING, got 2015-03-02",
                        "trajectories.csv, line 2, column observed_until: must be filled in where status is ONGOING"),
                replacing(
                        "negative hours",
                        "care.csv",
                        "2.5",
                        "-2.5",
                        "care.csv, line 2, column hours_per_week: must be at least 0, got -2.5"),
                replacing(
                        "more goals met than there are, and an early acceptance",
                        "plans.csv",
                        "2015-03-09,6,2,4,3",
                        "2015-03-01,6,2,4,5",
                        "plans.csv, line 2, column accepted_on: accepted_on may not lie before made_on (2015-03-02), got 2015-03-01",
                        "plans.csv, line 2, column goals_met: may not be more than the number of goals (4), got 5"),
                appending(
                        "a family that looks like a citizen service number, and a row that refers to it",
                        "families.csv",
                        "123456782,NOORD,,,\n",
                        "families.csv, line 4, column family_id: the identifier looks like a citizen service number (BSN); "
                                + "use a pseudonym of the organisation, got *********"),
                appending(
                        "a reference to something that looks like a citizen service number",
                        "care.csv",
                        "C2,123456782,OUTPATIENT,2015-01-01,,\n",
                        "care.csv, line 3, column family_id: must refer to a row of families.csv, got *********"),
                appending(
                        "a double key",
                        "families.csv",
                        "F1,NOORD,,,\n",
                        "families.csv, line 4, column family_id: occurs twice; the first is line 2, got F1"),
                appending(
                        "a double key in a row that cannot be read",
                        "families.csv",
                        "F1,NOORD,maybe,,\n",
                        "families.csv, line 4, column single_parent: must be true or false, ja or nee, or 1 or 0, got maybe",
                        "families.csv, line 4, column family_id: occurs twice; the first is line 2, got F1"),
                appending(
                        "a reference to no family, in a row that cannot be read either",
                        "trajectories.csv",
                        "T3,F9,SOS,never,PLAN_MADE,2015-03-02,,\n",
                        "trajectories.csv, line 4, column offered_on: must be an existing date, written yyyy-MM-dd, got never",
                        "trajectories.csv, line 4, column family_id: must refer to a row of families.csv, got F9"),
                replacing(
                        "an unknown organisation",
                        "families.csv",
                        "F2,NOORD",
                        "F2,ZUID",
                        "families.csv, line 3, column organisation: must be one of: NOORD, got ZUID"),
                appending(
                        "a response to no measurement",
                        "responses.csv",
                        "M9,support,s1,1\nM9,support,s2,1\n",
                        "responses.csv, line 4, column measurement_id: must refer to a row of measurements.csv, got M9",
                        "responses.csv, line 5, column measurement_id: must refer to a row of measurements.csv, got M9"),
                appending(
                        "a second measurement",
                        "measurements.csv",
                        "M4,F1,PRE,PARENT,2015-01-11\n",
                        "measurements.csv, line 5, column measurement_id: a family has at most one measurement per wave "
                                + "and informant; the first is M1, got M4"),
                appending(
                        "a second response",
                        "responses.csv",
                        "M1,support,s1,3\n",
                        "responses.csv, line 4, column item: a measurement has at most one response per instrument and item; "
                                + "the first is line 2, got s1"));
    }

    private static List<Spoilt> structure() {
        return List.of(
                without("responses.csv", "responses.csv: the file is missing"),
                without("study.json", "study.json: the file is missing"),
                with("an empty file", "care.csv", "", "care.csv: the file must start with a header row"),
                replacing(
                        "a column that is not known, twice, and one that is not there",
                        "safeguards.csv",
                        "kind",
                        "sort,sort",
                        "safeguards.csv, line 1, column sort: the column is not known; known are: "
                                + "safeguard_id, family_id, kind, started_on, ended_on",
                        "safeguards.csv, line 1, column sort: the column occurs twice",
                        "safeguards.csv, line 1, column kind: the column is missing",
                        "safeguards.csv, line 2: the row must have 6 cells, got 5"),
                appending(
                        "a row with a cell too many and one with too few",
                        "care.csv",
                        "C2,F1,OUTPATIENT,2015-01-01,,,\nC3\n",
                        "care.csv, line 3: the row must have 6 cells, got 7",
                        "care.csv, line 4: the row must have 6 cells, got 1"),
                appending(
                        "a quote that is not closed",
                        "care.csv",
                        "C2,F1,\"OUTPATIENT,2015-01-01,,\n",
                        "care.csv, line 3: a field with a quote in it must stand in quotes, its own quotes doubled, and "
                                + "nothing may follow the last one but the delimiter or the end of the line"),
                appending(
                        "quotes in fields without quotes around them, one with a double in quotes",
                        "responses.csv",
                        "M1,support,\"t\"\"1\",1\nM1,support,t\"1,1\nM1,support,t2,\"\"\"\"\nM1,support,t3,\"\nM1,support,t4,1\n",
                        "responses.csv, line 5, column item: a field with a quote in it must stand in quotes, its own quotes "
                                + "doubled, and nothing may follow the last one but the delimiter or the end of the line, got t\"1",
                        "responses.csv, line 7: a field with a quote in it must stand in quotes, its own quotes doubled, and "
                                + "nothing may follow the last one but the delimiter or the end of the line"),
                appending(
                        "an identifier with a quote, which raises no further complaints",
                        "trajectories.csv",
                        "t\"1,F1,SOS,2015-01-05,PLAN_MADE,2015-03-02,,\n",
                        "trajectories.csv, line 4, column trajectory_id: a field with a quote in it must stand in quotes, its own "
                                + "quotes doubled, and nothing may follow the last one but the delimiter or the end of the line, got t\"1"),
                with(
                        "a line for a spreadsheet before the header",
                        "care.csv",
                        "sep=;\nepisode_id;family_id;care_type;started_on;ended_on;hours_per_week\n",
                        "care.csv, line 1: the file must start with its header, whose column names are separated by , or ;, got sep=;"),
                with(
                        "tabs between cells",
                        "care.csv",
                        "episode_id\tfamily_id\tcare_type\tstarted_on\tended_on\thours_per_week\nC1\tF1\tOUTPATIENT\t2015-01-01\t\t\n",
                        "care.csv, line 1: the file must start with its header, whose column names are separated by , or ;, "
                                + "got episode_id\\u0009family_id\\u0009care_type\\u0009started_on\\u0009ended_on\\u0009hou…"),
                appending(
                        "a field that does not end",
                        "care.csv",
                        "C2,F1,\"" + "x".repeat(2_000_000) + "\n",
                        "care.csv, line 3: may hold at most 1048576 characters"));
    }

    private static List<Spoilt> studyFile() {
        return List.of(
                replacing(
                        "another schema",
                        "study.json",
                        "fnb-study/1",
                        "fnb-study/2",
                        "study.json, line 2, field schema: must be fnb-study/1, got fnb-study/2"),
                replacing(
                        "an unknown key and a number for a text",
                        "study.json",
                        "\"id\": \"example\"",
                        "\"id\": 7, \"colour\": \"red\"",
                        "study.json, line 3, field colour: the key is not known; known are: "
                                + "schema, id, title, organisations, characteristics, instruments",
                        "study.json, line 3, field id: must be a text, got 7"),
                replacing(
                        "a text that ends too early",
                        "study.json",
                        "\"instruments\": [\"support\"]\n}",
                        "\"instruments\": [\"support\"",
                        "study.json, line 13: must be valid JSON; at column 1: the text ends too early"),
                replacing(
                        "a characteristic with a reserved name, whose column is then let pass",
                        "study.json",
                        "\"code\": \"age\"",
                        "\"code\": \"family_id\"",
                        "study.json, line 8, field characteristics[1].code: may not be the name of a fixed column, got family_id"),
                replacing(
                        "a category without levels and a number with one",
                        "study.json",
                        "\"unit\": \"years\"",
                        "\"levels\": [{\"code\": \"X\", \"label\": \"X\"}]",
                        "study.json, line 8, field characteristics[1].levels: a category has at least one level and other "
                                + "characteristics have none; number of levels, got 1"),
                replacing(
                        "a double organisation",
                        "study.json",
                        "[{\"code\": \"NOORD\",",
                        "[{\"code\": \"NOORD\", \"name\": \"N\"}, {\"code\": \"NOORD\",",
                        "study.json, line 5, field organisations[1].code: the code is declared twice, got NOORD"));
    }

    private static List<Spoilt> warnings() {
        return List.of(
                replacing(
                        "a post-measurement that is late",
                        "measurements.csv",
                        "2015-06-01",
                        "2015-07-15",
                        "measurements.csv, line 3, column measured_on: the post-measurement lies more than six weeks from "
                                + "the day it was due (2015-06-02), got 2015-07-15"),
                replacing(
                        "a pre-measurement after the plan",
                        "measurements.csv",
                        "2015-01-10",
                        "2015-03-03",
                        "measurements.csv, line 2, column measured_on: the pre-measurement lies after the plan (2015-03-02), got 2015-03-03"),
                replacing(
                        "a family with a plan and no post-measurement",
                        "measurements.csv",
                        "M3,F2,POST",
                        "M3,F2,PRE",
                        "families.csv, line 3, column family_id: a family with a plan has no post-measurement, got F2",
                        "measurements.csv, line 4, column measured_on: the pre-measurement lies after the plan (2015-02-03), got 2015-05-04"),
                appending(
                        "a family without a trajectory",
                        "families.csv",
                        "F3,NOORD,,,\n",
                        "families.csv, line 4, column family_id: the family has no trajectory, got F3"),
                appending(
                        "a family with plans in both groups",
                        "trajectories.csv",
                        "T3,F1,REGULAR,2015-01-06,PLAN_MADE,2015-02-03,,\n",
                        "families.csv, line 2, column family_id: the family has a plan from a family network conference and "
                                + "from regular care; it counts as treated, got F1"));
    }
}
