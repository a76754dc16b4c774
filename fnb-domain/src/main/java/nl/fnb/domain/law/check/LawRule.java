package nl.fnb.domain.law.check;

import java.util.Locale;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;
import nl.fnb.domain.law.LegalTerm;

/** A rule of law that a record can be held against; the text of each stands in {@code nl.fnb.domain.law.check.rules}. */
public enum LawRule implements Rule {
    /** The parents are first offered the chance to draw up a family group plan. */
    @LegalTerm(nl = "mogelijkheid om een familiegroepsplan op te stellen", source = "Jeugdwet art. 4.1.2")
    NO_OFFER("Jeugdwet art. 4.1.2", Certainty.READ),
    /** It is refrained from on one of three grounds only. */
    @LegalTerm(nl = "gronden om van een familiegroepsplan af te zien", source = "Jeugdwet art. 4.1.2")
    OTHER_GROUND("Jeugdwet art. 4.1.2", Certainty.READ),
    /** The ground on which it was refrained from is not recorded. */
    NO_GROUND("Jeugdwet art. 4.1.2", Certainty.READ),
    /** The chance is offered within a reasonable period, of which the law gives no number of weeks. */
    @LegalTerm(nl = "redelijke termijn", source = "Jeugdwet art. 4.1.2")
    LONGER_THAN_CHOSEN("Jeugdwet art. 4.1.2", Certainty.READ),
    /** Where no family group plan is made, a plan is fixed within six weeks after that is established. */
    @LegalTerm(nl = "vaststelling van het plan binnen zes weken", source = "Jeugdwet art. 4.1.3 lid 5")
    PLAN_AFTER_SIX_WEEKS("Jeugdwet art. 4.1.3 lid 5", Certainty.READ),
    /** The same, where no plan was fixed at all. */
    NO_PLAN_IN_SIX_WEEKS("Jeugdwet art. 4.1.3 lid 5", Certainty.READ),
    /** A supervision order lasts at most one year; a longer one was extended. */
    @LegalTerm(nl = "duur van de ondertoezichtstelling", source = "BW 1:258")
    OTS_BEYOND_A_YEAR("BW 1:258", Certainty.NOT_READ),
    /** Each extension of a supervision order lasts at most one year. */
    @LegalTerm(nl = "verlenging van de ondertoezichtstelling", source = "BW 1:260")
    OTS_EXTENSIONS("BW 1:260", Certainty.READ),
    /** A provisional supervision order lasts at most three months. */
    @LegalTerm(nl = "duur van de voorlopige ondertoezichtstelling", source = "BW 1:257")
    VOTS_BEYOND_THREE_MONTHS("BW 1:257", Certainty.READ),
    /** An authorisation of out-of-home placement lasts at most one year; a longer one was extended. */
    @LegalTerm(nl = "duur van de machtiging uithuisplaatsing", source = "BW 1:265c")
    UHP_BEYOND_A_YEAR("BW 1:265c", Certainty.NOT_READ);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String article;
    private final Certainty certainty;

    LawRule(String article, Certainty certainty) {
        this.article = article;
        this.certainty = certainty;
    }

    /**
     * Where the rule stands.
     *
     * @return the statute and its article
     */
    public String article() {
        return article;
    }

    /**
     * How sure the library is of the rule.
     *
     * @return read in the statute, or not
     */
    public Certainty certainty() {
        return certainty;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String bundle() {
        return "nl.fnb.domain.law.check.rules";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
