package visavis.view.importing;

import java.util.stream.Stream;

import visavis.model.Mapping;

/** Meanings of columns, as people look for them; {@code first} is the first of the group in the order of all. */
enum MeaningGroup {
    NAME("full", "import.map.group.name"), WORK("organization", "import.map.group.work"), EMAIL("email", "import.map.group.email"), PHONE("phone", "import.map.group.phone"),
    ADDRESS("address", "import.map.group.address"), PAGES("website", "import.map.group.pages"), ABOUT("birthday", "import.map.group.about"), REST("unknown", "import.map.group.rest");

    private final String first, key;

    MeaningGroup(String first, String key) {
        this.first = first;
        this.key = key;
    }

    /** Of its name among the messages. */
    String key() {
        return key;
    }

    String first() {
        return first;
    }

    static MeaningGroup of(String meaning) {
        int place = Mapping.MEANINGS.indexOf(meaning);
        return Stream.of(values()).filter(group -> Mapping.MEANINGS.indexOf(group.first) <= place).reduce((one, later) -> later).orElse(REST);
    }
}
