package nl.fnb.domain.io;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The settings of the records of a study, which touch no other types of the mapper but LocalDate. */
final class StudyJsonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final String PACKAGE = "nl.fnb.";

    StudyJsonModule() {
        super("fnb-study");
        addSerializer(new CharacteristicValueJson.Writer());
        addDeserializer(CharacteristicValue.class, new CharacteristicValueJson.Reader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        new Jdk8Module().setupModule(context);
        new JavaTimeModule().setupModule(context);
        context.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        context.configOverride(Optional.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
        context.addDeserializationProblemHandler(new Refusals());
    }

    /** Puts faults of the records in terms of the JSON; faults of other types are left to the mapper. */
    private static final class Refusals extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Class<?> type = beanOrClass instanceof Class<?> given ? given : beanOrClass.getClass();
            boolean refuses = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            if (!refuses || !type.getName().startsWith(PACKAGE)) {
                return false;
            }
            StudyJsonException refusal = new StudyJsonException(parser, "the field is not known");
            refusal.prependPath(type, name);
            throw refusal;
        }

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable fault)
                throws IOException {
            if (!type.getName().startsWith(PACKAGE)) {
                return NOT_HANDLED;
            }
            throw new StudyJsonException(context.getParser(), reason(fault));
        }

        /** What the constructor says; anything but a refusal of its own is a value that it needs and did not get. */
        private static String reason(Throwable fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidValueException || cause instanceof IllegalStateException) {
                    return String.valueOf(cause.getMessage());
                }
            }
            return "a value is required here";
        }
    }
}
