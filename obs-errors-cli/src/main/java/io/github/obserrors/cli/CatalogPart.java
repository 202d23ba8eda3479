package io.github.obserrors.cli;

import java.util.List;

/** One of the tables of the catalogue, filtered, in every form in which it can be printed. */
interface CatalogPart {

    /** The names of the columns of {@link #rows()}. */
    List<String> columns();

    /** One row for each row of a document and each sighting; a cell is empty if they have nothing for it. */
    List<List<String>> rows();

    /** The part as a value for {@link Json}. */
    Object toJson();

    /** Prints the part for people. */
    void print(Page page);
}
