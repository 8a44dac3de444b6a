package visavis.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import visavis.insight.Evidence;
import visavis.insight.Fading;
import visavis.insight.Progress;
import visavis.insight.Rhythm;
import visavis.insight.TieStrength;
import visavis.model.Channel;
import visavis.model.Direction;

/** What one contact costs the pure functions, by how much happened with them. {@code mvn -q test-compile exec:exec -Pbench-ties} */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TieBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 2000;
    @Param({"0", "20", "1000", "50000"})
    public int interactions;
    private int[] days;
    private Channel[] channels;
    private Direction[] directions;
    private final Evidence evidence = new Evidence(TODAY, Evidence.HALF_LIFE);
    private final Progress progress = new Progress(TODAY);

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(TieBench.class.getSimpleName()).build()).run();
    }

    @Setup(Level.Trial)
    public void tell() {
        var chance = new Random(interactions);
        days = chance.ints(interactions, 0, DAYS).map(day -> (int) TODAY.toEpochDay() - day).sorted().toArray();
        channels = chance.ints(interactions, 0, Channel.values().length).mapToObj(each -> Channel.values()[each]).toArray(Channel[]::new);
        directions = chance.ints(interactions, 0, Direction.values().length).mapToObj(each -> Direction.values()[each]).toArray(Direction[]::new);
    }

    @Benchmark
    public TieStrength strength() {
        read();
        return evidence.strength();
    }

    @Benchmark
    public Fading rhythmAndFading() {
        read();
        Rhythm rhythm = evidence.rhythm();
        return Fading.of(rhythm);
    }

    @Benchmark
    public Object stage() {
        progress.clear();
        for (int i = 0; i < days.length; i++) progress.add(days[i], channels[i], directions[i]);
        return progress.stage();
    }

    private void read() {
        evidence.clear();
        for (int i = 0; i < days.length; i++) evidence.add(days[i], channels[i], directions[i], 30);
    }
}
