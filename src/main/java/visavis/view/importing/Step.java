package visavis.view.importing;

import visavis.action.FilePlan;
import visavis.action.ImportPlan;

/** The way from a file to the people in it. */
enum Step {
    DETECT, MAP, PREVIEW, MATCH, RESULT;

    /** Whether there is anything to see in it. */
    boolean isFor(ImportPlan plan) {
        return switch (this) {
            case DETECT, RESULT -> true;
            case MAP -> plan.files().stream().anyMatch(file -> !file.columns().all().isEmpty());
            case PREVIEW -> !plan.files().stream().allMatch(FilePlan::needsMapping);
            case MATCH -> plan.files().stream().anyMatch(file -> !file.doubts().isEmpty());
        };
    }

    /** The first in which something has to be asked; {@link #DETECT} when nothing has. */
    static Step firstQuestion(ImportPlan plan) {
        if (plan.files().stream().anyMatch(FilePlan::needsMapping)) return MAP;
        if (plan.files().stream().anyMatch(file -> file.dating().open().isPresent())) return PREVIEW;
        return plan.isClear() ? DETECT : MATCH;
    }

    /** The next with anything to see. */
    Step next(ImportPlan plan) {
        var next = values()[ordinal() + 1];
        return next.isFor(plan) ? next : next.next(plan);
    }

    /** The one before with anything to see; itself when it is the first. */
    Step back(ImportPlan plan) {
        if (this == DETECT) return this;
        var before = values()[ordinal() - 1];
        return before.isFor(plan) ? before : before.back(plan);
    }
}
