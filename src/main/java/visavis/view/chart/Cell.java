package visavis.view.chart;

import java.time.LocalDate;

import visavis.model.Interaction;

/**
 * A stretch of a lane in which more happened than there is room for marks: a month, say, of a heat strip.
 *
 * @param from  its first interaction in the strand
 * @param to    after its last
 * @param apart how many of them are outliers and stand there as marks
 * @param heat  how busy it was beside the busiest of the lane, 0 to 1
 */
record Cell(Strand strand, Step step, LocalDate start, int from, int to, int apart, double heat, Area.Box box) implements Stop {
    /** How many it stands for. */
    int count() {
        return to - from - apart;
    }

    LocalDate end() {
        return step.next(start).minusDays(1);
    }

    @Override
    public LocalDate day() {
        return start;
    }

    /** Whatever interaction it holds would do; the first is easy to find again. */
    @Override
    public Interaction anchor() {
        var outliers = strand.outliers(from, to);
        return strand.between(from, to).stream().filter(each -> !outliers.contains(each)).findFirst().orElseThrow();
    }

    @Override
    public boolean holds(Interaction interaction) {
        return interaction.channel().lane() == strand.lane() && !interaction.date().isBefore(start) && interaction.date().isBefore(step.next(start))
                && !strand.outliers(from, to).contains(interaction);
    }

    @Override
    public Days days() {
        return new Days(start, end());
    }
}
