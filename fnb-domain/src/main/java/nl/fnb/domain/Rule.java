package nl.fnb.domain;

/** A rule that data can break, with a stable code and a text in Dutch and English; each module has an enum of its own. */
public interface Rule {

    /**
     * The stable code of the rule, such as {@code date-order}; also the key of its text in the bundle.
     *
     * @return lower case words joined by hyphens
     */
    String code();

    /**
     * The base name of the resource bundle that holds the text.
     *
     * @return a bundle name, such as {@code nl.fnb.domain.rules}
     */
    String bundle();

    /**
     * What breaking the rule means.
     *
     * @return whether the study is refused or merely warned about
     */
    Severity severity();
}
