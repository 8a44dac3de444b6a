package visavis.action.quicklog;

/** What a stretch of a quick-log line was read as; what is none of these is the title. */
public enum Piece { CHANNEL, DIRECTION, PERSON, DATE, TIME, MINUTES, PLACE, NOTE }
