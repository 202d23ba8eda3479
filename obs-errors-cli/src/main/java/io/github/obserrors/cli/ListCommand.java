package io.github.obserrors.cli;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.listing.CatalogPart;
import io.github.obserrors.cli.listing.ConsolePart;
import io.github.obserrors.cli.listing.HttpPart;
import io.github.obserrors.cli.listing.ListFormat;
import io.github.obserrors.cli.listing.ServerPart;
import io.github.obserrors.cli.listing.StatusFilter;
import io.github.obserrors.cli.printing.Json;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.TableText;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code obs-errors list}: prints the catalogue, or the part of it that matches the filters. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists the codes that the documents list; by default the server codes.",
            "Server codes that no document lists but that are seen elsewhere are included, with the source in place of an"
                    + " edition."
        },
        exitCodeList = {"0:the list was printed; it may be empty", "1:the tool itself failed", "2:wrong usage"},
        footer = {
            "",
            "Examples:",
            "  # the codes that come with a status",
            "  obs-errors list --status 403",
            "  # the codes that ask for fewer requests",
            "  obs-errors list --retry retry-more-slowly",
            "  # the codes of client programs, as a table",
            "  obs-errors list --console --format csv > codes.csv"
        })
final class ListCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private Tables tables = new Tables();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown",
            description =
                    "The output format; csv and markdown print one line for each row of a document and each sighting.",
            converter = Converters.OfListFormat.class,
            completionCandidates = Converters.OfListFormat.class)
    private ListFormat format = ListFormat.TEXT;

    @Option(
            names = "--status",
            paramLabel = "N|NXX",
            description = "Only rows with this HTTP status, or with a status of this class, such as 4XX.",
            converter = Converters.Statuses.class,
            completionCandidates = Converters.Statuses.class)
    private @Nullable StatusFilter status;

    @Option(
            names = "--category",
            paramLabel = "C",
            description = "Only server codes in this category, such as not-found.",
            converter = Converters.OfCategory.class,
            completionCandidates = Converters.OfCategory.class)
    private @Nullable Category category;

    @Option(
            names = "--retry",
            paramLabel = "R",
            description = "Only codes with this retry advice, such as do-not-retry.",
            converter = Converters.OfRetryAdvice.class,
            completionCandidates = Converters.OfRetryAdvice.class)
    private @Nullable RetryAdvice retry;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "Only rows from this document: api-reference, java-sdk or c-sdk.",
            converter = Converters.OfEdition.class,
            completionCandidates = Converters.OfEdition.class)
    private @Nullable Edition edition;

    @Option(
            names = "--disagreements",
            description = "Only server codes whose status or meaning the documents disagree about.")
    private boolean disagreements;

    @Option(
            names = "--documented",
            description = "Only server codes that a document lists, not those that are only seen elsewhere.")
    private boolean documented;

    /** The table to list; picocli allows at most one. */
    private static final class Tables {

        @Option(names = "--server", description = "The server codes; this is the default.")
        @SuppressWarnings("unused") // the default, declared to exclude the others and to appear in the help
        private boolean server;

        @Option(names = "--console", description = "The Obs.00xx codes of client programs.")
        private boolean console;

        @Option(names = "--http", description = "The classes of HTTP statuses and the documented statuses.")
        private boolean http;
    }

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        CatalogPart part = part();
        switch (format) {
            case TEXT -> part.print(output.page());
            case JSON -> Json.println(output.data(), part.toJson());
            case CSV -> TableText.printCsv(output.data(), part.columns(), part.rows());
            case MARKDOWN -> TableText.printMarkdown(output.data(), part.columns(), part.rows());
        }
        return ExitStatus.ANSWERED;
    }

    private CatalogPart part() {
        if (tables.console || tables.http) {
            String table = tables.console ? "--console" : "--http";
            refuse(table, "--category", category != null);
            refuse(table, "--edition", edition != null);
            refuse(table, "--disagreements", disagreements);
            refuse(table, "--documented", documented);
        }
        if (tables.console) {
            return new ConsolePart(Optional.ofNullable(status), Optional.ofNullable(retry));
        }
        if (tables.http) {
            refuse("--http", "--retry", retry != null);
            return new HttpPart(Optional.ofNullable(status));
        }
        return new ServerPart(
                Optional.ofNullable(status),
                Optional.ofNullable(category),
                Optional.ofNullable(retry),
                Optional.ofNullable(edition),
                disagreements,
                documented);
    }

    private void refuse(String table, String option, boolean given) {
        if (given && spec != null) {
            throw new ParameterException(spec.commandLine(), option + " cannot be combined with " + table);
        }
    }
}
