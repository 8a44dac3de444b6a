package visavis.action;

import java.util.List;

import visavis.model.LeftOut;

/** What an import would do, file by file, and what it would leave out of folders and archives. */
public record ImportPlan(List<FilePlan> files, List<LeftOut> leftOut) {
    public ImportPlan {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether nothing needs to be asked before the import. */
    public boolean isClear() {
        return files.stream().allMatch(FilePlan::isClear);
    }
}
