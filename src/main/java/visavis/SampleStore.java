package visavis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

import visavis.action.FillWithSample;
import visavis.model.Refusal;
import visavis.store.Stores;

/** A store of invented people in a folder of its own, gone when it is left: nothing of it touches the user's own. */
record SampleStore(Path file) {
    static SampleStore fill() throws Refusal {
        try {
            var sample = new SampleStore(Files.createTempDirectory("visavis-sample").resolve("sample.db"));
            try (var stores = Stores.open(sample.file)) {
                new FillWithSample(stores).run(FillWithSample.CONTACTS, FillWithSample.INTERACTIONS, FillWithSample.SEED, LocalDate.now());
            }
            return sample;
        } catch (IOException noRoom) {
            throw new Refusal(noRoom, "no-sample");
        }
    }

    void delete() {
        try (var files = Files.walk(file.getParent())) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
