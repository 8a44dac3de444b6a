package visavis.model;

/** The five lanes of the charts, in order of media richness. The first three are online, the last is offline, voice is the bridge. */
public enum Lane implements Coded { REACTIONS, PUBLIC, PRIVATE, VOICE, IN_PERSON }
