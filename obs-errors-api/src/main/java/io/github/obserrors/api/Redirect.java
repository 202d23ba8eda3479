package io.github.obserrors.api;

import io.github.obserrors.api.text.XmlText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the URI to which a response sends a request. */
final class Redirect {

    /** A host, or an address of IPv6 in brackets, and perhaps a port. */
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");

    private static final int HIGHEST_PORT = 65_535;

    private Redirect() {}

    /** The URI with another host. */
    static Optional<URI> toEndpoint(URI asked, String endpoint) {
        Matcher matcher = HOST_AND_PORT.matcher(endpoint);
        if (!matcher.matches() || !isPort(matcher.group(1))) {
            return Optional.empty();
        }
        return http(asked.getScheme(), endpoint, asked.getRawPath(), asked.getRawQuery(), null);
    }

    private static boolean isPort(@Nullable String digits) {
        return digits == null || Integer.parseInt(digits) <= HIGHEST_PORT;
    }

    /**
     * Resolves an address as section 5.2 of RFC 3986 has it, with the fragment that section 10.2.2 of RFC 9110 adds.
     *
     * <p>{@link URI#resolve(URI)} follows an older RFC: it loses the last segment of the path before a lone query, and
     * leaves dots at the root.
     */
    static Optional<URI> toLocation(URI asked, String location) {
        URI target;
        try {
            target = new URI(XmlText.trimmed(location));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (target.isOpaque()) {
            return Optional.empty();
        }
        String fragment = target.getRawFragment() == null ? asked.getRawFragment() : target.getRawFragment();
        String path = path(target);
        if (target.getScheme() != null) {
            return http(target.getScheme(), target.getRawAuthority(), plain(path), target.getRawQuery(), fragment);
        }
        if (target.getRawAuthority() != null) {
            return http(asked.getScheme(), target.getRawAuthority(), plain(path), target.getRawQuery(), fragment);
        }
        String query = path.isEmpty() && target.getRawQuery() == null ? asked.getRawQuery() : target.getRawQuery();
        String resolved = path.isEmpty() ? path(asked) : plain(path.startsWith("/") ? path : merged(asked, path));
        return http(asked.getScheme(), asked.getRawAuthority(), resolved, query, fragment);
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    /** The path in place of the last segment of that which was asked. */
    private static String merged(URI asked, String path) {
        String base = path(asked);
        return base.isEmpty() ? "/" + path : base.substring(0, base.lastIndexOf('/') + 1) + path;
    }

    /** The path without the segments that are one dot or two. */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        int at = 0;
        while (at < path.length()) {
            int end = path.indexOf('/', at + 1);
            String segment = path.substring(at, end < 0 ? path.length() : end);
            at += segment.length();
            boolean back = segment.equals("/..");
            if (back) {
                plain.setLength(Math.max(0, plain.lastIndexOf("/")));
            }
            if (!back && !segment.equals("/.")) {
                plain.append(segment);
            } else if (at == path.length()) {
                plain.append('/');
            }
        }
        return plain.toString();
    }

    private static Optional<URI> http(
            @Nullable String scheme,
            @Nullable String authority,
            @Nullable String path,
            @Nullable String query,
            @Nullable String fragment) {
        if (scheme == null || !scheme.matches("(?i)https?") || authority == null) {
            return Optional.empty();
        }
        String uri = scheme
                + "://"
                + authority
                + (path == null ? "" : path)
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
        try {
            return Optional.of(new URI(uri)).filter(Redirect::hasHost);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Tells whether there is a host; those with an underscore, as old buckets have it, {@link URI} does not know. */
    private static boolean hasHost(URI uri) {
        boolean host = uri.getHost() != null
                || HOST_AND_PORT.matcher(uri.getRawAuthority()).matches();
        return host && uri.getPort() <= HIGHEST_PORT;
    }
}
