/**
 * The facts the services tell each other: one sealed interface per topic with its records inside, so that one file
 * lists everything a service tells. Values only; no rules, no dependencies.
 *
 * <p>Changes are additive: a field may be added, never renamed, removed or given another meaning. Readers ignore
 * fields they do not know, count and skip events they do not know, and read an unknown enum value as {@code null}.
 */
package complaints.events;
