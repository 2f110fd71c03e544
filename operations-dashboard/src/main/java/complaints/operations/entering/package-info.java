/** How a person enters by the browser: the pages of this service hold no log-in of their own. */
package complaints.operations.entering;
