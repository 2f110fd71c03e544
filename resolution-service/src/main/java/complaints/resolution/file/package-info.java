/** The whole file of a case: as data whose integrity can be proved offline, and as a document to read. */
package complaints.resolution.file;
