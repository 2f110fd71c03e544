package complaints.operations;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A test on the running dashboard with real PostgreSQL and Kafka, and somebody who answers for the other services. */
@QuarkusTest
@WithTestResource(RealServers.class)
@WithTestResource(AnsweringService.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface OperationsTest {}
