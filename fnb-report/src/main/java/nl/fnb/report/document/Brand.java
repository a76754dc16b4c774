package nl.fnb.report.document;

import java.util.Optional;

/**
 * How the organisation whose report it is shows itself.
 *
 * @param logo its picture at the head
 * @param accent the colour of the title and of links
 */
public record Brand(Optional<Logo> logo, Optional<Colour> accent) {

    /** No picture, and the colours of the library. */
    public static final Brand NONE = new Brand(Optional.empty(), Optional.empty());
}
