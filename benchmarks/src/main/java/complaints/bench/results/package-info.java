/** What a run leaves behind: a table for people and a file that says on what machine and commit it was made. */
package complaints.bench.results;
