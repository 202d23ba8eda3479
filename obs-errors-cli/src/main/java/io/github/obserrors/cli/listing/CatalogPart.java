package io.github.obserrors.cli.listing;

import io.github.obserrors.cli.printing.Json;
import io.github.obserrors.cli.terminal.Page;
import java.util.List;

/** A table of the catalogue, filtered, in every form in which the command can print it. */
public interface CatalogPart {

    /** The names of the columns of {@link #rows()}. */
    List<String> columns();

    /** One row for each row of a document and for each sighting; a cell is empty if its source says nothing. */
    List<List<String>> rows();

    /** The table as a value for {@link Json}. */
    Object toJson();

    /** Prints the table for people. */
    void print(Page page);
}
