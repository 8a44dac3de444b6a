package visavis.model;

/** A file in a folder or archive that will not be read, and why. */
public record LeftOut(String archive, String file, Problem reason) {}
