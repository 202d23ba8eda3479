package io.github.obserrors.cli;

import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.printing.Json;
import io.github.obserrors.cli.printing.JsonObjects;
import io.github.obserrors.cli.search.Entry;
import io.github.obserrors.cli.search.Hit;
import io.github.obserrors.cli.search.Match;
import io.github.obserrors.cli.search.Passage;
import io.github.obserrors.cli.search.Passage.Place;
import io.github.obserrors.cli.search.Search;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Page;
import io.github.obserrors.cli.terminal.Printable;
import io.github.obserrors.console.Guide;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code obs-errors search}: finds codes and statuses by any words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Finds codes and HTTP statuses by words, the best match first.",
            "The words may stand in the name, the meaning, the advice or the text of a document, in any order, or be other"
                    + " words for these, such as 'rate limit' or 'taken'. Codes with all of the words come before codes with"
                    + " some."
        },
        exitCodeList = {"0:something was found", "1:the tool itself failed", "2:wrong usage", "10:nothing was found"},
        footer = {
            "",
            "Examples:",
            "  # what refuses a request because requests come too fast",
            "  obs-errors search rate limit",
            "  # a bucket name that somebody else has",
            "  obs-errors search bucket taken",
            "  # the codes that have to do with signatures, for a program",
            "  obs-errors search --format json signature"
        })
final class SearchCommand implements Callable<Integer> {

    private final Output output;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The output format; json prints an array in the order of the ranks.",
            converter = Converters.OfFormat.class,
            completionCandidates = Converters.OfFormat.class)
    private Format format = Format.TEXT;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "A word or a part of one, in upper or lower case.")
    private List<String> words = List.of();

    SearchCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Search.Result found = Search.find(words);
        if (format == Format.JSON) {
            Json.println(
                    output.data(),
                    found.hits().stream().map(SearchCommand::json).toList());
        } else {
            Page page = output.page();
            found.hits().forEach(hit -> print(hit, page));
        }
        output.text().flush();
        output.data().flush();
        if (found.hits().isEmpty()) {
            tell("nothing matches " + Printable.argument(String.join(" ", words))
                    + "; try another word, or see every code with: obs-errors list");
            return ExitStatus.NOT_RECOGNIZED;
        }
        if (!found.corrections().isEmpty()) {
            tell("nothing matches " + listed(found.corrections().keySet()) + "; searched for "
                    + listed(found.corrections().values()));
        }
        if (!found.unknown().isEmpty()) {
            tell("nothing matches " + listed(found.unknown()) + "; left out");
        }
        return ExitStatus.ANSWERED;
    }

    private static String listed(Collection<String> words) {
        return Printable.argument(String.join(", ", words));
    }

    private void tell(String text) {
        output.err().println("obs-errors: " + text);
    }

    /** Prints the name and the meaning; if they do not show why the entry was found, also the text that does. */
    private static void print(Hit hit, Page page) {
        String text = text(hit.entry());
        page.item(hit.entry().name(), text, hit::marks);
        boolean isShown = !hit.marks(hit.entry().name() + ' ' + text).isEmpty();
        if (!isShown) {
            hit.matches().stream()
                    .flatMap(match -> match.passage().stream())
                    .filter(passage -> passage.place() != Place.STATUS) // people know the number that they typed
                    .findFirst()
                    .ifPresent(passage -> page.item("", label(passage) + ": " + passage.text(), hit::marks));
        }
    }

    private static String text(Entry entry) {
        String reason = entry.kind() == Entry.Kind.HTTP_STATUS
                ? entry.status().orElseThrow().reasonPhrase().orElse("")
                : "";
        String meaning = entry.meaning().orElse("");
        return entry.guide().map(guide -> guide.title() + ": ").orElse("")
                + reason
                + (reason.isEmpty() || meaning.isEmpty() ? "" : ". ")
                + meaning;
    }

    private static String label(Passage passage) {
        return switch (passage.place()) {
            case ACTION -> "What to do";
            case CAUSE -> "Cause";
            case NAME -> "Also known as";
            default -> passage.source().orElse("Meaning");
        };
    }

    private static Map<String, @Nullable Object> json(Hit hit) {
        Entry entry = hit.entry();
        boolean isStatus = entry.kind() == Entry.Kind.HTTP_STATUS;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", entry.kind().label());
        object.put("code", isStatus ? null : entry.name());
        object.put("status", JsonObjects.number(entry.status()));
        object.put("guide", entry.guide().map(Guide::label).orElse(null));
        object.put("meaning", entry.meaning().orElse(null));
        object.put("matches", hit.matches().stream().map(SearchCommand::json).toList());
        return object;
    }

    private static Map<String, @Nullable Object> json(Match match) {
        Optional<Passage> passage = match.passage();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("word", match.word());
        object.put("how", match.how().label());
        object.put("in", passage.map(found -> found.place().label()).orElse(null));
        object.put("source", passage.flatMap(Passage::source).orElse(null));
        object.put("text", passage.map(Passage::text).orElse(null));
        return object;
    }
}
