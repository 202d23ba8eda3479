package io.github.obserrors.server.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The head of a request, which keeps all rules of RFC 9112 that bear on where a request ends and whom it is for.
 *
 * @param head the head as it came
 * @param method the method
 * @param target the path and the query, without the scheme and the authority that the request may give, read as UTF-8; or
 *     {@code *}
 * @param host what the request says it is for: the authority of the target, or the field {@code Host}; may be empty
 * @param isVersion11 whether the version is HTTP/1.1, and not HTTP/1.0
 */
public record RequestHead(Head head, String method, String target, String host, boolean isVersion11) {

    private static final String HTTP_1 = "HTTP/1.";

    /**
     * Reads the next head of a request.
     *
     * @return empty if the stream ends before its first byte
     * @throws Refusal if the head breaks a rule or a bound, or the stream ends within it
     */
    public static Optional<RequestHead> read(Inbound in) throws IOException, Refusal {
        Optional<Head> head = HeadReader.read(in);
        return head.isPresent() ? Optional.of(of(head.get())) : Optional.empty();
    }

    private static RequestHead of(Head head) throws Refusal {
        String line = head.startLine();
        int methodEnd = line.indexOf(' ');
        int targetEnd = line.lastIndexOf(' ');
        if (methodEnd <= 0 || targetEnd <= methodEnd + 1) {
            throw new Refusal("The request line is not made of a method, a target and a version");
        }
        String method = line.substring(0, methodEnd);
        checkMethod(method);
        boolean isVersion11 = isVersion11(line.substring(targetEnd + 1));
        String target = target(line.substring(methodEnd + 1, targetEnd));
        String host = host(head, isVersion11);
        int authority = authorityOf(target);
        if (authority == 0) {
            if (!target.startsWith("/") && !target.equals("*")) {
                throw new Refusal("The target of the request is neither a path nor a URL");
            }
            return new RequestHead(head, method, target, host, isVersion11);
        }
        int path = endOfAuthority(target, authority);
        String named = target.substring(authority, path);
        if (named.isEmpty() || named.indexOf('@') >= 0) {
            throw new Refusal("The URL of the request has no host, or a user");
        }
        String rest = target.substring(path);
        return new RequestHead(head, method, rest.startsWith("/") ? rest : "/" + rest, named, isVersion11);
    }

    /** {@return the framing of the body; one of length 0 if the request has none} */
    public Framing framing() throws Refusal {
        List<String> lengths = head.values("Content-Length");
        List<String> encodings = head.values("Transfer-Encoding");
        if (encodings.isEmpty()) {
            if (lengths.size() > 1) {
                throw new Refusal("The header has Content-Length more than once");
            }
            return lengths.isEmpty() ? new LengthFraming(0) : LengthFraming.of(lengths.get(0));
        }
        if (!lengths.isEmpty()) {
            throw new Refusal("The header has both Content-Length and Transfer-Encoding");
        }
        if (!isVersion11 || encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
            throw new Refusal("The header has a Transfer-Encoding other than chunked in HTTP/1.1");
        }
        return new ChunkedFraming();
    }

    /** {@return whether the client sends the body only when it is asked for it} */
    public boolean expectsContinue() {
        return isVersion11 && head.lists("Expect", "100-continue");
    }

    /** {@return whether the client wants to send another request on this connection} */
    public boolean wantsNext() {
        return isVersion11 ? !head.lists("Connection", "close") : isKeptAliveExplicitly();
    }

    /** {@return whether the client, of HTTP/1.0, must be told that the connection stays open} */
    public boolean isKeptAliveExplicitly() {
        return !isVersion11 && head.lists("Connection", "keep-alive") && !head.lists("Connection", "close");
    }

    private static void checkMethod(String method) throws Refusal {
        for (int i = 0; i < method.length(); i++) {
            if (!Octets.isToken((byte) method.charAt(i))) {
                throw new Refusal("The method of the request has a character that no method has");
            }
        }
        if (method.equals("CONNECT")) {
            throw new Refusal("The request asks for a tunnel");
        }
    }

    private static boolean isVersion11(String version) throws Refusal {
        if (version.length() != HTTP_1.length() + 1 || !version.startsWith(HTTP_1)) {
            throw new Refusal("The version of the request is neither HTTP/1.0 nor HTTP/1.1");
        }
        return switch (version.charAt(HTTP_1.length())) {
            case '0' -> false;
            case '1' -> true;
            default -> throw new Refusal("The version of the request is neither HTTP/1.0 nor HTTP/1.1");
        };
    }

    private static String target(String octets) throws Refusal {
        boolean isAscii = true;
        for (int i = 0; i < octets.length(); i++) {
            byte octet = (byte) octets.charAt(i);
            if (!Octets.isTarget(octet)) {
                throw new Refusal("The target of the request has a blank");
            }
            isAscii &= octet >= 0;
        }
        return isAscii ? octets : new String(octets.getBytes(ISO_8859_1), UTF_8);
    }

    private static String host(Head head, boolean isVersion11) throws Refusal {
        List<String> hosts = head.values("Host");
        if (hosts.size() > 1 || (hosts.isEmpty() && isVersion11)) {
            throw new Refusal("The header does not have Host exactly once");
        }
        if (hosts.isEmpty()) {
            return "";
        }
        String host = hosts.get(0);
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c <= ' ' || c >= 0x7F || "/?#@\\,".indexOf(c) >= 0) {
                throw new Refusal("Host has a character that no host has");
            }
        }
        return host;
    }

    /** Returns where the authority begins if the target is a URL of HTTP, otherwise 0. */
    private static int authorityOf(String target) {
        for (String scheme : List.of("http://", "https://")) {
            if (target.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static int endOfAuthority(String target, int from) {
        int end = from;
        while (end < target.length() && target.charAt(end) != '/' && target.charAt(end) != '?') {
            end++;
        }
        return end;
    }
}
