/** A complaint lacks something without which it cannot be resolved; its customer brings it. */
package complaints.intake.completion;
