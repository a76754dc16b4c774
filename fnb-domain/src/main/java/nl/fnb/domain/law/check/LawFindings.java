package nl.fnb.domain.law.check;

import java.util.List;
import java.util.Set;

/**
 * What the checks of law found in a study.
 *
 * @param findings by table and record, in the order of the study
 * @param notChecked the rules that could not be checked, because the study does not record what they are about or because
 *     their number was not chosen
 */
public record LawFindings(List<LawFinding> findings, Set<LawRule> notChecked) {

    /**
     * Takes copies.
     *
     * @param findings by table and record, in the order of the study
     * @param notChecked the rules that could not be checked
     */
    public LawFindings {
        findings = List.copyOf(findings);
        notChecked = Set.copyOf(notChecked);
    }

    /**
     * The findings of one rule.
     *
     * @param rule the rule
     * @return in the order of the study
     */
    public List<LawFinding> of(LawRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    @Override
    public String toString() {
        return findings.size() + " findings, " + notChecked.size() + " rules not checked";
    }
}
