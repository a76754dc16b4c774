package nl.fnb.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.fnb.report.theme.Theme;
import nl.fnb.report.theme.ThemeException;
import nl.fnb.report.theme.ThemeFault;
import picocli.CommandLine.Option;

/** How a report shows the organisation whose it is. */
final class ThemeOptions {

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "theme.title")
    private Optional<String> title = Optional.empty();

    @Option(names = "--logo", paramLabel = "FILE", descriptionKey = "theme.logo")
    private Optional<Path> logo = Optional.empty();

    @Option(names = "--logo-text", paramLabel = "TEXT", descriptionKey = "theme.logo-text")
    private String logoText = "logo";

    @Option(names = "--colour", paramLabel = "#RRGGBB", descriptionKey = "theme.colour")
    private Optional<String> colour = Optional.empty();

    @Option(names = "--foreword", paramLabel = "FILE", descriptionKey = "theme.foreword")
    private Optional<Path> foreword = Optional.empty();

    /**
     * The theme of these options.
     *
     * @throws UsageException if a file is not there, or what is given cannot be used
     */
    Theme theme(Texts texts) {
        Paths paths = new Paths(texts);
        logo.ifPresent(file -> paths.requireFile("--logo", file));
        foreword.ifPresent(file -> paths.requireFile("--foreword", file));
        Theme theme = Theme.plain();
        for (Step step : steps(texts)) {
            theme = step.apply(theme, texts);
        }
        return theme;
    }

    private List<Step> steps(Texts texts) {
        return List.of(
                new Step("--title", theme -> title.map(theme::withTitle).orElse(theme)),
                new Step(
                        "--logo",
                        theme -> logo.map(file -> theme.withLogo(bytes(texts, file), logoText))
                                .orElse(theme)),
                new Step("--colour", theme -> colour.map(theme::withAccent).orElse(theme)),
                new Step(
                        "--foreword",
                        theme -> foreword.map(file -> theme.withForeword(text(texts, file)))
                                .orElse(theme)));
    }

    private record Step(String option, UnaryOperator<Theme> change) {

        Theme apply(Theme theme, Texts texts) {
            try {
                return change.apply(theme);
            } catch (ThemeException wrong) {
                throw new UsageException(texts.get("theme.wrong", option, wrong.text(texts.locale())));
            }
        }
    }

    private static byte[] bytes(Texts texts, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UsageException(texts.get("path.file", "--logo", file));
        }
    }

    private static String text(Texts texts, Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new ThemeException(ThemeFault.PROSE_TEXT, "");
        } catch (IOException unreadable) {
            throw new UsageException(texts.get("path.file", "--foreword", file));
        }
    }
}
