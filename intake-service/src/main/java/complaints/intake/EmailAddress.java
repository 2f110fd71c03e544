package complaints.intake;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A text that can be an address for mail (RFC 5321 without quoting, RFC 6531 letters). Null and blank pass. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailAddress.Syntax.class)
public @interface EmailAddress {

    String message() default "Must be an e-mail address such as maria@example.org.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads e-mail addresses. */
    class Syntax implements ConstraintValidator<EmailAddress, String> {

        private static final int LONGEST = 254;
        private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
        private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
        private static final Pattern FORM =
                Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

        @Override
        public boolean isValid(String given, ConstraintValidatorContext context) {
            String email = normal(given);
            return email == null
                    || email.length() <= LONGEST && FORM.matcher(email).matches();
        }

        /** As given, trimmed; null where there is nothing. */
        public static String normal(String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }
    }
}
