package visavis;
public class Launcher { public static void main(String[] a){ System.out.println("hi "+System.getProperty("java.version")); } }
