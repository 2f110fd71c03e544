package complaints.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A text that can be a telephone number; without a country it is read as one of {@code complaints.intake.phone-region}.
 * Its length must fit its country; whether it is in use nobody knows. Null and blank pass.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Syntax.class)
public @interface PhoneNumber {

    String message() default "Must be a telephone number such as +34600111222.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads telephone numbers. */
    class Syntax implements ConstraintValidator<PhoneNumber, String> {

        private static final int LONGEST = 40;
        private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
        private static final String REGION =
                ConfigProvider.getConfig().getValue("complaints.intake.phone-region", String.class);

        @Override
        public boolean isValid(String given, ConstraintValidatorContext context) {
            return given == null || given.isBlank() || read(given).isPresent();
        }

        /** E.164; null where there is nothing, and where it is no telephone number. */
        public static String normal(String given) {
            return given == null ? null : read(given).orElse(null);
        }

        private static Optional<String> read(String given) {
            try {
                Phonenumber.PhoneNumber number = NUMBERS.parse(given.length() > LONGEST ? "" : given, REGION);
                return NUMBERS.isPossibleNumber(number)
                        ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                        : Optional.empty();
            } catch (NumberParseException notOne) {
                return Optional.empty();
            }
        }
    }
}
