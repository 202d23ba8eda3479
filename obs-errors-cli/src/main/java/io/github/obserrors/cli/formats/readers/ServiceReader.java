package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.facts.TextFormat.Match;
import java.util.Optional;

/**
 * Reads what the AWS SDKs for Java, and those that were made from them, put in parentheses behind a message: {@code The
 * specified key does not exist. (Service: S3, Status Code: 404, Request ID: 4442587FB7D0A2F9)}.
 */
public final class ServiceReader implements TextFormat.Reader {

    private static final String STATUS = "Status Code: ";

    /** The longest text in parentheses. */
    private static final int LONGEST_FIELDS = 1024;

    /** The longest message, with the name of the exception before it. */
    private static final int LONGEST_MESSAGE = 2048;

    private static final String EXCEPTION = "Exception: ";

    @Override
    public Optional<Match> find(CharSequence passage, int from) {
        String text = passage.toString();
        for (int at = text.indexOf(STATUS, from); at >= 0; at = text.indexOf(STATUS, at + 1)) {
            int open = text.lastIndexOf('(', at);
            int close = text.indexOf(')', at);
            boolean fields =
                    open >= from && close >= 0 && close - open <= LONGEST_FIELDS && !hasLineEnd(text, open, close);
            if (fields && (open + 1 == at || text.startsWith("Service: ", open + 1))) {
                return Optional.of(match(text, from, open, close));
            }
        }
        return Optional.empty();
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        int end = text.indexOf('\n', from);
        return end >= 0 && end < to;
    }

    private static Match match(String text, int from, int open, int close) {
        Facts facts = fields(text.substring(open + 1, close));
        int start = startOfMessage(text, from, open);
        int exception = text.lastIndexOf(EXCEPTION, open);
        int startOfName = exception < start ? exception + EXCEPTION.length() : start;
        if (startOfName == start && exception >= from) {
            int name = startOfName(text, from, exception);
            facts = codeOf(text.substring(name, exception), facts);
            facts = facts.with(Fact.MESSAGE, text.substring(start, open));
            return new Match(name, end(text, close), facts);
        }
        return new Match(start, end(text, close), facts.with(Fact.MESSAGE, text.substring(start, open)));
    }

    /** The parts that are separated by commas or semicolons, each with a name. */
    private static Facts fields(String text) {
        Facts facts = Facts.NONE;
        for (String field : text.split("[,;] ", -1)) {
            int colon = field.indexOf(": ");
            if (colon < 0) {
                continue;
            }
            String value = field.substring(colon + 2);
            facts = switch (field.substring(0, colon)) {
                case "Status Code" -> facts.with(Fact.STATUS, value);
                case "Error Code" -> facts.with(Fact.CODE, value);
                case "Request ID" -> facts.with(Fact.REQUEST_ID, value);
                case "Extended Request ID", "S3 Extended Request ID" -> facts.with(Fact.HOST_ID, value);
                default -> facts;
            };
        }
        return facts;
    }

    /** A message begins behind the name of an exception, else behind what logs put before it. */
    private static int startOfMessage(String text, int from, int open) {
        int lowest = Math.max(from, open - LONGEST_MESSAGE);
        int line = text.lastIndexOf('\n', open) + 1;
        int start = Math.max(lowest, line);
        int exception = text.lastIndexOf(EXCEPTION, open);
        if (exception >= start) {
            return exception + EXCEPTION.length();
        }
        for (String before : new String[] {": ", " - ", "] ", "| ", "\""}) {
            int end = text.lastIndexOf(before, open - 1);
            if (end >= start) {
                start = end + before.length();
            }
        }
        return Math.min(start, open);
    }

    private static int startOfName(String text, int from, int end) {
        int start = end;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    /** The SDK has classes of their own for some codes; the others share one. */
    private static Facts codeOf(String exception, Facts facts) {
        String name = exception.substring(exception.lastIndexOf('.') + 1);
        boolean ofModel = exception.contains(".model.") && !name.equals("S3") && !name.equals("AmazonS3");
        return ofModel ? facts.with(Fact.CODE, name) : facts;
    }

    /** Behind the parentheses, some versions count the attempts or say the same again. */
    private static int end(String text, int close) {
        int end = close + 1;
        while (text.startsWith(" (SDK Attempt Count: ", end) || text.startsWith(" (Service: ", end)) {
            int next = text.indexOf(')', end);
            if (next < 0 || next - end > LONGEST_FIELDS) {
                return end;
            }
            end = next + 1;
        }
        if (text.startsWith("; Trace ID: ", end)) { // the SDK of COS says it all again
            int line = text.indexOf('\n', end);
            return line < 0 ? text.length() : line;
        }
        String again = ", S3 Extended Request ID: ";
        if (text.startsWith(again, end)) {
            end += again.length();
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
