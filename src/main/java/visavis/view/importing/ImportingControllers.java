package visavis.view.importing;

import java.util.Map;
import java.util.function.Supplier;

import visavis.action.ImportFiles;
import visavis.action.MapColumns;
import visavis.action.PlanImport;
import visavis.action.SaveProblemRows;
import visavis.action.Undo;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** How the controllers of this screen's parts are made; each part has its own. */
public final class ImportingControllers {
    private ImportingControllers() {}

    public static Map<Class<?>, Supplier<Object>> of(Stores stores, Undo undo, Settings settings, Background background, Messages messages, Shell shell) {
        var words = new ImportWords(messages);
        var planned = new PlanWords(words, messages);
        var plan = new PlanImport(stores);
        var columns = new MapColumns(stores);
        return Map.of(
                ImportingController.class, () -> new ImportingController(new ImportFiles(stores), plan, undo, stores, background, words, shell),
                StartController.class, () -> new StartController(settings, words, shell),
                ProgressController.class, () -> new ProgressController(background, words),
                StepsController.class, () -> new StepsController(plan, background, words, shell),
                DetectController.class, () -> new DetectController(planned),
                MapController.class, () -> new MapController(columns, background, words, shell),
                PreviewController.class, () -> new PreviewController(planned),
                MatchController.class, () -> new MatchController(planned),
                ResultController.class, () -> new ResultController(new SaveProblemRows(), columns, background, words, shell));
    }
}
