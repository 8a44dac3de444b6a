package visavis.model;


/** Which way round dates of three numbers are: 5/6 is in June or in May. {@code FIND} leaves it to the values of the file. */
public enum DateOrder implements Coded { FIND, DAY_FIRST, MONTH_FIRST }
