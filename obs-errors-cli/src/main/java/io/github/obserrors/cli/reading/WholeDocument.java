package io.github.obserrors.cli.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells whether a text is one document of JSON, and no log with an object in each line, or a page of HTML. */
final class WholeDocument {

    /** A longer document is no body of an error. */
    private static final int LONGEST = 64 << 10;

    private static final int BEGINNING_OF_PAGE = 128;

    private WholeDocument() {}

    /** Looks at the beginning of a text, which stays as it is. */
    static boolean is(InputStream text) throws IOException {
        if (!text.markSupported()) {
            return false;
        }
        text.mark(LONGEST + 1);
        byte[] beginning = new byte[1];
        int count = text.read(beginning);
        while (count > 0
                && (beginning[0] == ' ' || beginning[0] == '\n' || beginning[0] == '\r' || beginning[0] == '\t')) {
            count = text.read(beginning);
        }
        int first = count > 0 ? beginning[0] : -1;
        text.reset();
        if (first != '{' && first != '[' && first != '<') {
            return false;
        }
        if (first == '<') {
            String page = new String(text.readNBytes(BEGINNING_OF_PAGE), StandardCharsets.ISO_8859_1);
            text.reset();
            return isPage(page.stripLeading());
        }
        byte[] all = text.readNBytes(LONGEST);
        text.reset();
        return all.length < LONGEST && Parser.isOneValue(all);
    }

    private static boolean isPage(String text) {
        return text.regionMatches(true, 0, "<!doctype html", 0, 14) || text.regionMatches(true, 0, "<html", 0, 5);
    }

    /** The parser, loaded when a text may be JSON. */
    private static final class Parser {

        static boolean isOneValue(byte[] text) {
            try (JsonParser json = JsonFactory.builder()
                    .build()
                    .createParser(ObjectReadContext.empty(), new ByteArrayInputStream(text))) {
                json.nextToken();
                json.skipChildren();
                return json.nextToken() == null;
            } catch (JacksonException e) {
                return false;
            }
        }
    }
}
