package complaints.intake;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/** The name of an IANA time zone, such as {@code Europe/Madrid}. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneName.Known.class)
public @interface TimeZoneName {

    String message() default "Must be a time zone such as Europe/Madrid or Atlantic/Canary.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the time zones. */
    class Known implements ConstraintValidator<TimeZoneName, String> {
        @Override
        public boolean isValid(String given, ConstraintValidatorContext context) {
            return given == null || ZoneId.getAvailableZoneIds().contains(given);
        }
    }
}
