package ca.helpcommunitieslead.platform.web;

/**
 * News that changes what the public sees. A room publishes it, inside the transaction of the change, as a Spring
 * application event; all nodes then make their public pages anew.
 */
public interface PublicChange {}
