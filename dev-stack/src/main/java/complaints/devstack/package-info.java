/**
 * Real servers without a container: PostgreSQL, Kafka and a mail catcher as children of one JVM that end with it.
 *
 * <p>For development and tests. Everything listens on the loopback address and is guarded by well-known passwords.
 */
package complaints.devstack;
