package complaints.intake.recording;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A customer we can tell something: an e-mail or a phone is there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reachable.Check.class)
@interface Reachable {

    String message() default "An e-mail or a phone is needed: nobody can be told anything without.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for either. */
    class Check implements ConstraintValidator<Reachable, TellingCustomer> {
        @Override
        public boolean isValid(TellingCustomer customer, ConstraintValidatorContext context) {
            if (given(customer.email()) || given(customer.phone())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("email")
                    .addConstraintViolation();
            return false;
        }

        private static boolean given(String text) {
            return text != null && !text.isBlank();
        }
    }
}
