package visavis.model;

/** Whether it is time to be in touch: {@code OVERDUE} only where the user set a latest day. */
public enum Due implements Coded { NO, DUE, OVERDUE }
