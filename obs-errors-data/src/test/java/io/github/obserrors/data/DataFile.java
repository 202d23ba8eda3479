package io.github.obserrors.data;

import java.nio.file.Path;

/** A file of data that is made from the API. */
enum DataFile {
    CATALOGUE("catalogue.json"),
    CODES("codes.csv");

    private static final String FOLDER = "META-INF/io.github.obserrors";

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    /** {@return where the file is committed} */
    Path source() {
        return Path.of("src", "main", "resources", FOLDER, fileName);
    }

    /** {@return the name of the file as a resource} */
    String resource() {
        return FOLDER + "/" + fileName;
    }

    /** {@return the text of the file as it should be} */
    String generated() {
        return switch (this) {
            case CATALOGUE -> CatalogueJson.text();
            case CODES -> CodesCsv.text();
        };
    }
}
