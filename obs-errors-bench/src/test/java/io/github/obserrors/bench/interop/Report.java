package io.github.obserrors.bench.interop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/interop.md}, made from what the clients reported. */
final class Report {

    private static final String HEAD = """
            # How real clients read what the kit writes

            `InteropTest` of `obs-errors-bench` makes this page, and fails when the page differs from what the clients report.
            To make it again, run

            ```sh
            .ci/test InteropTest -Dinterop.write=true
            ```

            An `ErrorServer` of `obs-errors-server` on the same machine answers real calls of real clients with errors. Every
            operation is tried with every known code, and with one that is unknown, in both families of headers; copying an
            object and completing a multipart upload also with status 200. The status is the first one documented for the code,
            or the one that it is seen with, or 400 without any. The messages
            contain `&`, `<`, both quotes, Chinese characters, an emoji and the line ends U+0085, U+2028 and U+2029, which are
            written as references. The clients do not retry. The table counts the calls in which a client reports the status, the
            code, the message and the request id exactly as the server wrote them. Everything that a client reports differently
            is listed below the table, and the test expects exactly that.

            The columns "recovered" count the calls in which `ErrorResponses` gets the same from the exception that the client
            has thrown, as [the recipes](recipes.md#decode-the-exception-of-a-client) do.

            """;

    private Report() {}

    static String of(List<Run> runs) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("Operations: ")
                .append(Arrays.stream(Operation.values()).map(Operation::label).collect(Collectors.joining(", ")))
                .append(".\n\n| client | version | codes | calls | status | code | message | request id |")
                .append(" status, recovered | code, recovered | message, recovered | request id, recovered |\n")
                .append("| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        for (Run run : runs) {
            page.append(String.format(
                    "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |\n",
                    run.name(),
                    run.version(),
                    run.codes().size(),
                    run.calls().size(),
                    run.callsAsWritten(Outcome::status),
                    run.callsAsWritten(Outcome::code),
                    run.callsAsWritten(Outcome::message),
                    run.callsAsWritten(Outcome::requestId),
                    run.callsRecovered(Outcome::status),
                    run.callsRecovered(Outcome::code),
                    run.callsRecovered(Outcome::message),
                    run.callsRecovered(Outcome::requestId)));
        }
        for (Run run : runs) {
            page.append("\n## ").append(run.name()).append("\n\n");
            for (Deviation deviation : run.deviations()) {
                page.append(String.format("- %s (%d calls)\n", deviation.text(), run.callsWith(deviation)));
            }
            page.append("- It reports a multi-object delete that fails in part as the server wrote it: ")
                    .append("the deleted key, the other keys, their codes and messages.\n");
        }
        return page.toString();
    }
}
