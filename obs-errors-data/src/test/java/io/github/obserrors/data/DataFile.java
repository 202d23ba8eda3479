package io.github.obserrors.data;

import java.nio.file.Path;
import java.util.function.Supplier;

/** A file of data that is made from the API. */
enum DataFile {
    CATALOGUE("catalogue.json", CatalogueJson::text),
    CODES("codes.csv", CodesCsv::text);

    private static final String FOLDER = "META-INF/io.github.obserrors";

    private final String fileName;
    private final Supplier<String> generator;

    DataFile(String fileName, Supplier<String> generator) {
        this.fileName = fileName;
        this.generator = generator;
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
        return generator.get();
    }
}
