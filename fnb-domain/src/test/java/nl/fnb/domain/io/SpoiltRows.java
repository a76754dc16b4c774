package nl.fnb.domain.io;

import static nl.fnb.domain.io.Spoilt.appending;

import java.util.List;

/** Rows of which a cell cannot be read and other cells break rules: all is told, and nothing that follows from the bad cell. */
final class SpoiltRows {

    private SpoiltRows() {}

    static List<Spoilt> all() {
        return List.of(
                appending(
                        "an unknown organisation beside a bad boolean",
                        "families.csv",
                        "g2,Q,foo,5,\n",
                        "families.csv, line 4, column single_parent: must be true or false, ja or nee, or 1 or 0, got foo",
                        "families.csv, line 4, column organisation: must be one of: NOORD, got Q"),
                appending(
                        "a citizen service number and an unknown organisation beside a bad boolean",
                        "families.csv",
                        "111222333,Q,foo,5,\n",
                        "families.csv, line 4, column single_parent: must be true or false, ja or nee, or 1 or 0, got foo",
                        "families.csv, line 4, column family_id: the identifier looks like a citizen service number (BSN); "
                                + "use a pseudonym of the organisation, got *********",
                        "families.csv, line 4, column organisation: must be one of: NOORD, got Q"),
                appending(
                        "an unknown organisation beside a citizen service number",
                        "families.csv",
                        "111222333,Q,,,\n",
                        "families.csv, line 4, column family_id: the identifier looks like a citizen service number (BSN); "
                                + "use a pseudonym of the organisation, got *********",
                        "families.csv, line 4, column organisation: must be one of: NOORD, got Q"),
                appending(
                        "a decision before the offer beside unknown codes",
                        "trajectories.csv",
                        "t1,g9,SOX,2015-01-05,PLAN_MADE,2014-02-01,,NO\n",
                        "trajectories.csv, line 4, column approach: must be one of: EK_C, FNB_SONESTRA, SOS, REGULAR, got SOX",
                        "trajectories.csv, line 4, column refrain_reason: must be one of: PARENTS_DECLINED, THREAT_TO_CHILD, "
                                + "CHILD_INTEREST, NO_NETWORK, HIGH_CONFLICT_DIVORCE, OTHER_CARE_NEEDED, PROBLEMS_SOLVED, OTHER, got NO",
                        "trajectories.csv, line 4, column decided_on: decided_on may not lie before offered_on (2015-01-05), got 2014-02-01",
                        "trajectories.csv, line 4, column family_id: must refer to a row of families.csv, got g9"),
                appending(
                        "a reason that the status does not allow beside an unknown approach",
                        "trajectories.csv",
                        "t1,F1,SOX,2015-01-05,PLAN_MADE,,,OTHER\n",
                        "trajectories.csv, line 4, column approach: must be one of: EK_C, FNB_SONESTRA, SOS, REGULAR, got SOX",
                        "trajectories.csv, line 4, column refrain_reason: may not be filled in where status is PLAN_MADE, got OTHER",
                        "trajectories.csv, line 4, column decided_on: must be filled in where status is PLAN_MADE"),
                appending(
                        "a decision before the offer, and an observation before it, beside an unknown status",
                        "trajectories.csv",
                        "t1,F1,SOS,2015-01-05,X,2014-02-01,2014-02-01,\nt2,F1,SOS,2015-01-05,X,,2014-02-01,\n",
                        "trajectories.csv, line 4, column status: must be one of: PLAN_MADE, REFRAINED, ONGOING, got X",
                        "trajectories.csv, line 4, column decided_on: decided_on may not lie before offered_on (2015-01-05), got 2014-02-01",
                        "trajectories.csv, line 5, column status: must be one of: PLAN_MADE, REFRAINED, ONGOING, got X"),
                appending(
                        "days that cannot be compared with one that is unreadable or absent",
                        "trajectories.csv",
                        "t1,F1,SOS,soon,PLAN_MADE,1960-01-01,,\nt2,F1,SOS,,ONGOING,,1960-01-01,\n"
                                + "t3,F1,SOS,2015-01-05,REFRAINED,later,,\nt4,F1,SOS,2015-01-05,ONGOING,never,2015-02-01,\n",
                        "trajectories.csv, line 4, column offered_on: must be an existing date, written yyyy-MM-dd, got soon",
                        "trajectories.csv, line 5, column offered_on: a value is required here",
                        "trajectories.csv, line 6, column decided_on: must be an existing date, written yyyy-MM-dd, got later",
                        "trajectories.csv, line 7, column decided_on: must be an existing date, written yyyy-MM-dd, got never"),
                appending(
                        "an acceptance before the plan, a negative count and too many goals met beside bad cells",
                        "plans.csv",
                        "p1,t9,X,2014-12-01,2013-01-01,-1,x,4,5\np2,T1,CARE_PLAN,2014-12-01,,1,1,x,5\n",
                        "plans.csv, line 3, column kind: must be one of: FAMILY_GROUP_PLAN, CARE_PLAN, got X",
                        "plans.csv, line 3, column professionals: must be a whole number, got x",
                        "plans.csv, line 3, column accepted_on: accepted_on may not lie before made_on (2014-12-01), got 2013-01-01",
                        "plans.csv, line 3, column network_members: must be at least 0, got -1",
                        "plans.csv, line 3, column goals_met: may not be more than the number of goals (4), got 5",
                        "plans.csv, line 3, column trajectory_id: must refer to a row of trajectories.csv, got t9",
                        "plans.csv, line 4, column goals: must be a whole number, got x"),
                appending(
                        "an end before the start beside bad cells of care",
                        "care.csv",
                        "c1,g9,OUTX,2014-12-01,2013-01-01,x\nc2,F1,OUTPATIENT,x,1960-01-01,-1\n",
                        "care.csv, line 3, column care_type: must be one of: NEIGHBOURHOOD_TEAM, OUTPATIENT, DAY_CARE, "
                                + "HOME_BASED, FOSTER_CARE, FAMILY_STYLE_CARE, SECURE_PLACEMENT, OTHER_RESIDENTIAL, "
                                + "cbs:01-04, cbs:11-14, ijw:31-38, ijw:40-55, got OUTX",
                        "care.csv, line 3, column hours_per_week: must be a number: digits with at most one decimal sign, "
                                + "no thousands marks, got x",
                        "care.csv, line 3, column ended_on: ended_on may not lie before started_on (2014-12-01), got 2013-01-01",
                        "care.csv, line 3, column family_id: must refer to a row of families.csv, got g9",
                        "care.csv, line 4, column started_on: must be an existing date, written yyyy-MM-dd, got x",
                        "care.csv, line 4, column hours_per_week: must be at least 0, got -1"),
                appending(
                        "an end before the start beside an unknown kind of safeguard",
                        "safeguards.csv",
                        "s1,g9,X,2014-12-01,2013-01-01\n",
                        "safeguards.csv, line 3, column kind: must be one of: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ, "
                                + "cbs:11, cbs:12, cbs:21, cbs:71, cbs:72, got X",
                        "safeguards.csv, line 3, column ended_on: ended_on may not lie before started_on (2014-12-01), got 2013-01-01",
                        "safeguards.csv, line 3, column family_id: must refer to a row of families.csv, got g9"));
    }
}
