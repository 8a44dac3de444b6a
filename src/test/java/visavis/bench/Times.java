package visavis.bench;

import java.util.ArrayList;
import java.util.List;

/** How long each of many like things took, in milliseconds. */
final class Times {
    private final List<Double> all = new ArrayList<>();

    void add(double milliseconds) {
        all.add(milliseconds);
    }

    double median() {
        return part(50);
    }

    /** What so many per cent of them stay below. */
    double part(int percent) {
        return all.isEmpty() ? 0 : all.stream().sorted().toList().get(all.size() * percent / 100);
    }

    double largest() {
        return all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** How many of a hundred took longer. */
    double over(double milliseconds) {
        return all.isEmpty() ? 0 : 100.0 * countOver(milliseconds) / all.size();
    }

    long countOver(double milliseconds) {
        return all.stream().filter(each -> each > milliseconds).count();
    }
}
