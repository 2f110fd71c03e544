package complaints.intake;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A BCP 47 tag of a known language: {@code es}, {@code en}, {@code pt}, {@code ca}, {@code es-MX}. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Syntax.class)
public @interface LanguageTag {

    String message() default "Must be the tag of a known language, such as es, en or pt.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads language tags. */
    class Syntax implements ConstraintValidator<LanguageTag, String> {

        private static final int LONGEST = 35;
        private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
        private static final String USUAL = "es";

        @Override
        public boolean isValid(String given, ConstraintValidatorContext context) {
            return given == null
                    || given.length() <= LONGEST && KNOWN.contains(read(given).getLanguage());
        }

        /** The tag as BCP 47 writes it; Spanish where none is given. */
        public static String normal(String given) {
            return given == null ? USUAL : read(given).toLanguageTag();
        }

        private static Locale read(String given) {
            try {
                return new Locale.Builder().setLanguageTag(given).build();
            } catch (IllformedLocaleException notOne) {
                return Locale.ROOT;
            }
        }
    }
}
