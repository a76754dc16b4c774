package nl.fnb.measures.published;

/**
 * Whole numbers of families that fit what was printed of a group.
 *
 * @param name the name of the group
 * @param events the families in which the event happened
 * @param families all families of the group
 */
public record CountedGroup(String name, long events, long families) {

    @Override
    public String toString() {
        return name + " " + events + "/" + families;
    }
}
