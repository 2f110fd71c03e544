/** A mail catcher: takes every mail by SMTP, delivers none, and shows them in a browser and as JSON. */
package complaints.devstack.mail;
