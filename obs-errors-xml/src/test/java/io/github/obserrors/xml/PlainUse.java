package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Map;

/** Uses of plain errors and of others. It is also a program, which runs on a class path without parsers. */
enum PlainUse {
    READ("com/ctc/wstx/") {
        @Override
        String of(boolean plain) {
            return ErrorXml.read(plain ? BODY.getBytes(UTF_8) : "<Error a='b'><Code>A</Code></Error>".getBytes(UTF_8))
                    .toString();
        }
    },
    DECODE("tools/jackson/") {
        @Override
        String of(boolean plain) {
            String body = plain ? BODY : "{\"code\":\"A\"}";
            return ErrorResponses.decode(404, HEADERS, body.getBytes(UTF_8)).toString();
        }
    },
    READ_DELETE_RESULT("com/ctc/wstx/") {
        @Override
        String of(boolean plain) {
            String deleted = plain ? "<Deleted><Key>b</Key></Deleted>" : "<Deleted a='b'/>";
            String body = "<DeleteResult><Error><Key>a</Key><Code>A</Code></Error>" + deleted + "</DeleteResult>";
            return ErrorXml.readDeleteResult(body.getBytes(UTF_8)).toString();
        }
    },
    WRITE("com/ctc/wstx/") {
        @Override
        String of(boolean plain) {
            return ErrorXml.write(ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                            .message("The specified key does not exist.")
                            .requestId("0000018F3A2B4C5D6E7F8091A2B3C4D5")
                            .hostId("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSH6bPRQvOwyU5FE")
                            .detail(plain ? "Key" : "Schl\u00FCssel", "caf\u00E9 & <b>")
                            .build())
                    .text()
                    .replaceAll("[^ -~]", "?");
        }
    };

    private static final String BODY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>"
            + "<RequestId>0000018F3A2B4C5D6E7F8091A2B3C4D5</RequestId>"
            + "<HostId>32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSH6bPRQvOwyU5FE</HostId><Key>a &amp; b</Key></Error>";

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Server", List.of("OBS"),
            "x-obs-request-id", List.of("0000018F3A2B4C5D6E7F8091A2B3C4D5"),
            "x-obs-id-2", List.of("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSH6bPRQvOwyU5FE"),
            "x-obs-error-code", List.of("NoSuchKey"),
            "Content-Type", List.of("application/xml; charset=UTF-8"),
            "Content-Length", List.of(Integer.toString(BODY.length())),
            "Date", List.of("Sat, 21 Nov 2026 08:00:00 GMT"));

    private final String packageForOthers;

    PlainUse(String packageForOthers) {
        this.packageForOthers = packageForOthers;
    }

    /** Uses an error in the plain form or in another, and returns the result in ASCII. */
    abstract String of(boolean plain);

    /** The beginning of the names of the first classes that an error in another form needs. */
    String packageForOthers() {
        return packageForOthers;
    }

    /** Prints the result of one use, or the class that is missing. */
    public static void main(String[] arguments) {
        try {
            System.out.println(valueOf(arguments[0]).of(Boolean.parseBoolean(arguments[1])));
        } catch (NoClassDefFoundError e) {
            System.out.println(e);
        }
    }
}
