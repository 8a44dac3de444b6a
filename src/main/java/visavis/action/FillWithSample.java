package visavis.action;
import visavis.store.Stores;
public final class FillWithSample { public static final long SEED=1; public FillWithSample(Stores s){} public void run(int c,int i,long seed,java.time.LocalDate d){} }
