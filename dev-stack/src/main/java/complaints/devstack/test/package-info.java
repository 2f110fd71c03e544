/** The servers as Quarkus tests take them. */
package complaints.devstack.test;
