package io.github.obserrors.xml;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** A multi-object delete result of 64 MiB and its expected outcome; also a program, which runs in a small heap. */
enum EndlessResult {
    ATTRIBUTE_VALUE("<Error a='", "x", "'/>", Problem.TOO_LARGE),
    ATTRIBUTES("<Error", " a='b'", "/>", Problem.TOO_LARGE),
    CODE("<Error><Code>", "x", "</Code></Error>", Problem.TOO_LARGE),
    COMMENT("<!--", "x", "-->", Problem.TOO_LARGE),
    CHARACTER_DATA_IN_A_DETAIL("<Error><D><![CDATA[", "x", "]]></D></Error>", Problem.TOO_LARGE),
    DETAIL("<Error><D>", "x", "</D></Error>", Problem.TOO_LARGE),
    DETAILS("<Error>", "<D/>", "</Error>", Problem.TOO_MANY_DETAILS),
    ELEMENT_NAME("<", "x", "/>", Problem.TOO_LARGE),
    INSTRUCTION("<?a ", "x", "?>", Problem.TOO_LARGE),
    INSTRUCTION_NAME("<?", "x", " ?>", Problem.TOO_LARGE),
    LEVELS("", "<a>", "", Problem.TOO_DEEP),
    REFERENCES("<Error><Code>", "&#x41;", "</Code></Error>", Problem.TOO_LARGE),
    REFERENCE_WITHOUT_END("<Deleted>&#", "0", "65;</Deleted>", Problem.TOO_LARGE),
    BLANKS_IN_A_TAG("<Error", " ", "/>", Problem.TOO_LARGE),
    DELETED_OBJECTS("", "<Deleted><Key>a</Key></Deleted>", "", "read, errors: 0, deleted: 2165064"),
    ERRORS("", "<Error><Code>A</Code></Error>", "", "read, errors: 2314374, deleted: 0"),
    LAYOUT("", "\n", "", "read, errors: 0, deleted: 0"),
    SKIPPED_TEXT("<Deleted>", "x", "</Deleted>", "read, errors: 0, deleted: 1"),
    STRAY_TEXT("", "x", "", "read, errors: 0, deleted: 0");

    private static final long SIZE = 64 << 20;

    private final String beginning;
    private final String piece;
    private final String end;
    private final String outcome;

    EndlessResult(String beginning, String piece, String end, Problem problem) {
        this(beginning, piece, end, problem.label());
    }

    EndlessResult(String beginning, String piece, String end, String outcome) {
        this.beginning = beginning;
        this.piece = piece;
        this.end = end;
        this.outcome = outcome;
    }

    /** The expected outcome. */
    String outcome() {
        return outcome;
    }

    /** Reads the result and returns the outcome. */
    String read() throws IOException {
        AtomicLong errors = new AtomicLong();
        try {
            long deleted = ErrorXml.readDeleteResult(
                    new RepeatingStream("<DeleteResult>" + beginning, piece, SIZE, end + "</DeleteResult>"),
                    ReadOptions.defaults(),
                    error -> errors.incrementAndGet(),
                    note -> {});
            return "read, errors: " + errors + ", deleted: " + deleted;
        } catch (MalformedErrorBodyException e) {
            return e.problem().label();
        }
    }

    /** Prints the outcome of each, one on a line. */
    public static void main(String[] none) throws IOException {
        for (EndlessResult result : values()) {
            System.out.println(result + ": " + result.read());
        }
    }
}
