package complaints.operations.projecting;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** Whose dead letters are meant. */
@Qualifier
@Retention(RUNTIME)
@interface ParkedBy {
    String value();
}
