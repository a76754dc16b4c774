package nl.fnb.examples.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in Dutch or English. */
final class Texts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String OPTION = "--lang";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        // The root bundle is English, and asking for it by name keeps the default locale out.
        this.bundle = ResourceBundle.getBundle(
                "nl.fnb.examples.cli.texts", locale.equals(DUTCH) ? DUTCH : Locale.ROOT, Texts.class.getClassLoader());
    }

    /** The texts in the language that the words ask for; Dutch where they ask for none, before anything is parsed. */
    static Texts asked(String... args) {
        boolean english = false;
        for (int i = 0; i < args.length; i++) {
            boolean apart = args[i].equals(OPTION) && i + 1 < args.length && args[i + 1].equals("en");
            english |= apart || args[i].equals(OPTION + "=en");
        }
        return new Texts(english ? Locale.ENGLISH : DUTCH);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** That an option cannot have a value, and which it can. */
    String wrongValue(String option, Object value) {
        String sentence = get("usage.value", option, value);
        String allowed = "allowed." + option;
        return bundle.containsKey(allowed) ? sentence + "; " + get(allowed) : sentence;
    }

    /** A sentence with its arguments filled in. */
    String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }
}
