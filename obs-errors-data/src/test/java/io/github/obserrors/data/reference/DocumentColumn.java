package io.github.obserrors.data.reference;

import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one document says of a code, with what distinguishes it from the other documents. */
record DocumentColumn(Wording edition, List<Row> rows) {

    /**
     * One row of the document.
     *
     * @param spelling the code as printed, if that is not its value
     * @param status the status and the reason phrase as printed, or what stands there instead
     * @param message the message
     * @param solution the solution, if the document has one
     */
    record Row(Optional<String> spelling, String status, MarkedText message, Optional<MarkedText> solution) {}

    /** {@return a column for each document that lists a code} */
    static List<DocumentColumn> all(ServerErrorCode code) {
        return Arrays.stream(Edition.values())
                .filter(edition -> !code.listings(edition).isEmpty())
                .map(edition -> new DocumentColumn(
                        Wording.of(edition),
                        code.listings(edition).stream()
                                .map(listing -> row(code, listing))
                                .toList()))
                .toList();
    }

    private static Row row(ServerErrorCode code, Listing listing) {
        return new Row(
                Optional.of(listing.spelling()).filter(spelling -> !spelling.equals(code.value())),
                listing.status().map(HttpStatus::toString).orElse("N/A")
                        + listing.reasonPhrase().map(phrase -> " " + phrase).orElse(""),
                MarkedText.of(listing.message(), others(code, listing, other -> Stream.of(other.message()))),
                listing.solution()
                        .map(solution ->
                                MarkedText.of(solution, others(code, listing, other -> other.solution().stream()))));
    }

    /** The texts that each other document has in the same place; a document without one is left out. */
    private static List<List<String>> others(
            ServerErrorCode code, Listing listing, Function<Listing, Stream<String>> place) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition != listing.edition())
                .map(edition -> code.listings(edition).stream().flatMap(place).toList())
                .filter(texts -> !texts.isEmpty())
                .toList();
    }

    /** {@return whether the document says nothing but what the other documents say} */
    boolean isPlain() {
        return rows.stream()
                .allMatch(row -> row.message().isPlain()
                        && row.solution().map(MarkedText::isPlain).orElse(true));
    }
}
