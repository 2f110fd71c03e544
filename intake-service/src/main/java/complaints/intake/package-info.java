/**
 * Owns complaints as their customers told them: the story, its key, later contacts, completion and withdrawal.
 * Hears what resolution and notification tell, so that one call answers with the whole story.
 * Tells {@code intake.events.v1}.
 */
package complaints.intake;
