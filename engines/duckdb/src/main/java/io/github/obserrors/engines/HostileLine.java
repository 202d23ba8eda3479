package io.github.obserrors.engines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line that is hard to read.
 *
 * @param what what makes it hard
 * @param text the line
 * @param fields what has to be read, as {@link #COLUMNS} names it; empty if the line cannot be read
 */
record HostileLine(String what, String text, List<String> fields) {

    static final String COLUMNS =
            "operation, object_key, request_uri, status, error_code, referer, user_agent, storage_class,"
                    + " dentry_name, iam_user_id, access_key_id";

    private static final String HEAD = Request.OWNER + " photos [13/Aug/2015:01:43:42 +0000] 192.0.2.7 " + Request.OWNER
            + " 281599BACAD9376ECE141B842B94535B REST.GET.OBJECT ";
    private static final String MIDDLE = " 404 NoSuchKey 211 - 6 6 ";

    static final List<HostileLine> ALL = List.of(
            read(
                    "a first generation",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\"  \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a second generation",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - - STANDARD_IA GLACIER",
                    "",
                    "HttpClient",
                    "STANDARD_IA",
                    "",
                    "",
                    ""),
            read(
                    "a third generation",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\"  \"HttpClient\" - - - - \"-\" 089fe8c2c380f4031f6dc0197fe99d4d MADEUPACCESSKEY00001 ",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "089fe8c2c380f4031f6dc0197fe99d4d",
                    "MADEUPACCESSKEY00001"),
            read(
                    "a third generation without the access key",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - - STANDARD - \"17 a b\" Anonymous",
                    "",
                    "HttpClient",
                    "STANDARD",
                    "17 a b",
                    "Anonymous",
                    ""),
            read(
                    "columns still to come",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - - STANDARD - \"-\" user key more and more",
                    "",
                    "HttpClient",
                    "STANDARD",
                    "",
                    "user",
                    "key"),
            read(
                    "quotes still to come",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - - STANDARD - \"-\" user key \"more\"",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "blanks in the key",
                    "my  holiday photo.jpg",
                    "GET /photos/my%20%20holiday%20photo.jpg HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "quotes in the key",
                    "say \"cheese\" please\".jpg",
                    "GET /photos/say HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a status in the key",
                    "k 500 InternalError 1 1 1 1",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a key with per cent signs",
                    "%E9%94%AE%20100%25",
                    "GET /photos/%E9%94%AE%20100%25 HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a key of other letters",
                    "照片/ключ/\ud83d\udcf7.jpg",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "separators of lines that end none",
                    "a\u2028b\u2029c\u0085d\u000be\u000cf",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "control characters",
                    "a\u0001b\u001fc\td",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a zero byte",
                    "a\u0000b",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a key of SQL",
                    "'; DROP TABLE log_lines; --",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "references of a replacement",
                    "$1 \\1 ${x}",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a quote in the URI",
                    "k",
                    "GET /photos/k?a=\"b\" c HTTP/1.1",
                    "\"-\" \"HttpClient\" - -",
                    "",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read("no URI", "k", "-", "\"-\" \"HttpClient\" - -", "", "HttpClient", "", "", "", ""),
            read(
                    "quotes in the user agent",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"My \"great big\" client \"2\"\" - -",
                    "",
                    "My \"great big\" client \"2\"",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a line of the log in the user agent",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"x\" 500 InternalError 1 1 1 1 \"-\" \"y\" - -",
                    "",
                    "x\" 500 InternalError 1 1 1 1 \"-\" \"y",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "a referer",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"https://example.com/a b\" \"HttpClient\" - -",
                    "https://example.com/a b",
                    "HttpClient",
                    "",
                    "",
                    "",
                    ""),
            read("an empty user agent", "k", "GET /photos/k HTTP/1.1", "\"\" \"\" - -", "", "", "", "", "", ""),
            read("cut in the user agent", "k", "GET /photos/k HTTP/1.1", "\"-\" \"HttpCl", "", "", "", "", "", ""),
            read("cut before the referer", "k", "GET /photos/k HTTP/1.1", "\"", "", "", "", "", "", ""),
            read(
                    "a very long user agent",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"" + "long ".repeat(1_000_000) + "\" - -",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""),
            read(
                    "many quotes",
                    "k",
                    "GET /photos/k HTTP/1.1",
                    "\"-\" \"" + "\" \"A \" 200 - 1 1 1 1 \"".repeat(1000),
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""),
            unreadable("cut in the key", HEAD + "dir/a"),
            unreadable("cut in the status", HEAD + "k \"GET /photos/k HTTP/1.1\" 40"),
            unreadable("cut before the times", HEAD + "k \"GET /photos/k HTTP/1.1\" 404 NoSuchKey 211 -"),
            unreadable(
                    "no such day",
                    HEAD.replace("13/Aug", "31/Feb") + "k \"GET /photos/k HTTP/1.1\"" + MIDDLE + "\"-\" \"x\" - -"),
            unreadable(
                    "no time",
                    HEAD.replace("13/Aug/2015:01:43:42 +0000", "-") + "k \"GET /photos/k HTTP/1.1\"" + MIDDLE
                            + "\"-\" \"x\" - -"),
            unreadable(
                    "the log of a proxy",
                    "192.0.2.7 - - [13/Aug/2015:01:43:42 +0000] \"GET /photos/k HTTP/1.1\" 404 211 \"-\" \"curl/7.88.1\""),
            unreadable(
                    "a status that is none",
                    HEAD + "k \"GET /photos/k HTTP/1.1\" 4040 NoSuchKey 211 - 6 6 \"-\" \"x\" - -"),
            unreadable(
                    "a very long key",
                    HEAD + "k".repeat(5_000_000) + " \"GET /photos/k HTTP/1.1\"" + MIDDLE + "\"-\" \"x\" - -"),
            unreadable("many beginnings of a URI", HEAD + "k" + " \"A \"".repeat(200_000)),
            unreadable("many status codes", HEAD + "k \"A" + " \" 200 - 1 1 1".repeat(200_000)),
            unreadable("nothing but quotes", "\"".repeat(100_000)),
            unreadable("a blank", " "),
            unreadable("nothing but a zero byte", "\u0000"));

    private static HostileLine read(String what, String key, String uri, String tail, String... tailFields) {
        List<String> head = List.of("REST.GET.OBJECT", key, uri.equals("-") ? "" : uri, "404", "NoSuchKey");
        List<String> all = new ArrayList<>(head);
        all.addAll(Arrays.asList(tailFields));
        return new HostileLine(what, HEAD + key + " \"" + uri + "\"" + MIDDLE + tail, List.copyOf(all));
    }

    private static HostileLine unreadable(String what, String text) {
        return new HostileLine(what, text, List.of());
    }
}
