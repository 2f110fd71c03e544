/** The customer accepts or refuses, by an agent or on his own page. */
package complaints.resolution.agreement;
