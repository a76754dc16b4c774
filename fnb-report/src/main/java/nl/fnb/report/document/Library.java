package nl.fnb.report.document;

/**
 * A library that a renderer needs and an application may leave out.
 *
 * @param coordinates what to add to have it, as {@code group:artifact:version} of Maven
 * @param type the full name of a class that is there when the library is
 */
public record Library(String coordinates, String type) {

    /**
     * Whether the library is on the class path of this one; its code does not run for that.
     *
     * @return true if its class is found
     */
    public boolean isPresent() {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
