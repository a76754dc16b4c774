package nl.fnb.measures;

import java.util.List;

/** An answer that its item takes. */
sealed interface Answer {

    /** The answer as it was given. */
    String text();

    /** Whether an override or a step that names this response applies. */
    boolean is(String response);

    /** A whole number within the range of a numeric item. */
    record Number(String text, int number) implements Answer {
        @Override
        public boolean is(String response) {
            return AnswerText.wholeValue(response)
                    .filter(value -> value == number)
                    .isPresent();
        }
    }

    /** One or more options. */
    record Choice(String text, List<Option> chosen) implements Answer {
        @Override
        public boolean is(String response) {
            for (Option option : chosen) {
                if (option.code().equals(response)) {
                    return true;
                }
            }
            return false;
        }
    }
}
