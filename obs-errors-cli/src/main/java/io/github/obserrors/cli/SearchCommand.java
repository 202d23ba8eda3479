package io.github.obserrors.cli;

import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code obs-errors search}: finds codes by words in their names and texts. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds the codes whose name, meaning or documented text contains all of the words.",
        exitCodeList = {"0:something was found", "1:the tool itself failed", "2:wrong usage", "10:nothing was found"},
        footer = {
            "",
            "Examples:",
            "  # the codes that have to do with signatures",
            "  obs-errors search signature",
            "  # those of buckets that exist already",
            "  obs-errors search bucket exists",
            "  # what client programs show for a wrong key",
            "  obs-errors search access key"
        })
final class SearchCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Part of a word, in upper or lower case.")
    private List<String> words = List.of();

    SearchCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Page page = output.page();
        boolean found = false;
        for (ServerErrorCode code : ServerErrorCode.values()) {
            if (holdsAllWords(texts(code))) {
                page.item(code.value(), code.meaning());
                found = true;
            }
        }
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            for (ConsoleListing listing : code.listings()) {
                if (holdsAllWords(Stream.of(code.value(), listing.description()))) {
                    page.item(code.value(), listing.guide().title() + ": " + listing.description());
                    found = true;
                }
            }
        }
        if (!found) {
            output.err().println("obs-errors: no code matches " + Printable.line(String.join(" and ", words)));
        }
        return found ? ExitStatus.ANSWERED : ExitStatus.NOT_RECOGNIZED;
    }

    private static Stream<String> texts(ServerErrorCode code) {
        Stream<String> ofDocuments = code.listings().stream()
                .flatMap((Listing listing) -> Stream.concat(Stream.of(listing.message()), listing.solution().stream()));
        return Stream.concat(Stream.of(code.value(), code.meaning(), code.action()), ofDocuments);
    }

    private boolean holdsAllWords(Stream<String> texts) {
        String all = texts.reduce("", (text, next) -> text + '\n' + next).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }
}
