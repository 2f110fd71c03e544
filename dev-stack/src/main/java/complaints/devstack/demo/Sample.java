package complaints.devstack.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One complaint to be told.
 *
 * @param request names the request for good, so that telling it again is a repetition and not another complaint
 * @param body as intake takes it
 */
record Sample(String request, ObjectNode body) {}
