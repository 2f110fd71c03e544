/** Notices under faults: thousands of mails while everything they need is killed at random; none missing, none twice. */
package complaints.bench.notices;
