/** Lets notification look for customers who were never told, on somebody's word. */
package complaints.operations.reconciling;
