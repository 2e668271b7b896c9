package ca.helpcommunitieslead.platform.web;

/**
 * News that also changes what nodes keep in memory for a minute, such as the texts and the municipalities. Once the change
 * is committed, each node hears {@link ContentIsOld}.
 */
public interface ContentChange extends PublicChange {}
