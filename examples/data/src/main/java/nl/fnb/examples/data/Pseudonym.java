package nl.fnb.examples.data;

/** A letter and four digits, such as {@code G0001}: never mistaken for a citizen service number of nine digits. */
final class Pseudonym {

    private static final int FIRST_OF_FIVE_DIGITS = 10_000;

    private Pseudonym() {}

    static String of(char letter, int number) {
        return letter + Integer.toString(FIRST_OF_FIVE_DIGITS + number).substring(1);
    }
}
