package nl.fnb.measures.testing;

/**
 * Something that is wrong on purpose.
 *
 * @param name what is wrong
 * @param law the law that must catch it
 * @param laws the laws of the broken instrument or scoring
 */
record Fault(String name, ScoringLaw law, ScoringLaws laws) {

    @Override
    public String toString() {
        return name;
    }
}
