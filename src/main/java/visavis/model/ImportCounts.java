package visavis.model;

/** What became of the rows of an import; the parts add up to the rows read. */
public record ImportCounts(int added, int updated, int unchanged, int skipped, int failed) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    public int sum() {
        return added + updated + unchanged + skipped + failed;
    }

    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(added + more.added, updated + more.updated, unchanged + more.unchanged, skipped + more.skipped, failed + more.failed);
    }
}
