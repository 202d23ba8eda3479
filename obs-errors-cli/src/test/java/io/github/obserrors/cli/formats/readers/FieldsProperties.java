package io.github.obserrors.cli.formats.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fields with labels, in any order and form, and whatever else may stand in their place. */
class FieldsProperties {

    private static final Facts TOLD = Facts.NONE
            .with(Fact.STATUS, "403")
            .with(Fact.CODE, "AccessDenied")
            .with(Fact.MESSAGE, "No, you may not: ask the owner.")
            .with(Fact.REQUEST_ID, "0000018A4E4567BD47CF110EE1B2A4DF")
            .with(Fact.HOST_ID, "32AAAQAAEAABAAAQ==");

    private static final List<String> LABELS =
            List.of("status code", "error code", "error message", "request id", "host id");

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("\n", ", ", "; ", " | ", " ,", "\t");
    }

    /** A form of a label with what stands before and behind its value. */
    record Form(String blank, boolean upper, String before, String behind) {

        String field(int number) {
            String label = LABELS.get(number).replace(" ", blank);
            String value = TOLD.get(List.of(Fact.STATUS, Fact.CODE, Fact.MESSAGE, Fact.REQUEST_ID, Fact.HOST_ID)
                            .get(number))
                    .orElseThrow();
            return (upper ? label.toUpperCase(java.util.Locale.ROOT) : label) + before + value + behind;
        }
    }

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(
                new Form(" ", false, ": ", ""),
                new Form("", true, ":", ""),
                new Form("_", false, "=", ""),
                new Form("-", false, " = ", ""),
                new Form(" ", false, " [", "]"),
                new Form("", false, "[", "]"),
                new Form("_", false, ": \"", "\""),
                new Form("", false, "-->'", "'"),
                new Form(" ", false, "\uFF1A", ""));
    }

    @Property
    void theFieldsMayComeInAnyOrderAndForm(
            @ForAll("orders") List<Integer> order, @ForAll("separators") String separator, @ForAll("forms") Form form) {
        String text = String.join(separator, order.stream().map(form::field).toList());

        Optional<Match> match = FieldsReader.OF_CLIENTS.find(text + "\n", 0);

        assertEquals(Optional.of(TOLD), match.map(Match::facts), text);
        assertEquals(0, match.orElseThrow().start());
        assertTrue(match.orElseThrow().end() <= text.length());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "status",
                        "code",
                        "Error Code",
                        ":",
                        "=",
                        "-->",
                        "[",
                        "]",
                        "'",
                        "\"",
                        "\\",
                        " ",
                        "\n",
                        "404",
                        "200",
                        "NoSuchKey",
                        "null",
                        ",",
                        "trace",
                        "message",
                        "{",
                        "}",
                        "requestId",
                        "\u7801",
                        "\uFF1A",
                        "-",
                        "id-2")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property
    void anythingIsReadToItsEnd(@ForAll @From("pieces") String text) {
        for (FieldsReader reader : List.of(FieldsReader.OF_CLIENTS, FieldsReader.OF_ANY_PROGRAM)) {
            int at = 0;
            Optional<Match> match = reader.find(text, at);
            while (match.isPresent()) {
                assertTrue(
                        match.get().start() >= at
                                && match.get().end() > match.get().start(),
                        text);
                assertTrue(match.get().end() <= text.length(), text);
                assertTrue(
                        match.get().facts().get(Fact.STATUS).isPresent()
                                || match.get().facts().get(Fact.CODE).isPresent(),
                        text);
                at = match.get().end();
                match = reader.find(text, at);
            }
        }
    }
}
