package io.github.obserrors.server.match;

import java.util.Locale;
import java.util.Optional;

/** The bucket that a host names. */
final class HostBucket {

    private static final String LOCALHOST = "localhost";

    /** The first labels of the hosts of object stores, after the bucket. */
    private static final String OBS = "obs.";

    private static final String S3 = "s3.";

    /** How the first label of a host of AWS can begin besides, with its region. */
    private static final String S3_OF_REGION = "s3-";

    private static final String AWS = ".amazonaws.com";

    private HostBucket() {}

    /** The bucket before {@code localhost}, or before the endpoint of an object store; empty for any other host. */
    static Optional<String> of(String authority) {
        String host = withoutPort(authority).toLowerCase(Locale.ROOT);
        if (host.endsWith("." + LOCALHOST)) {
            return bucket(host, host.length() - LOCALHOST.length() - 1);
        }
        if (isEndpoint(host, 0)) {
            return Optional.empty();
        }
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            if (isEndpoint(host, dot + 1)) {
                return bucket(host, dot);
            }
        }
        return Optional.empty();
    }

    private static boolean isEndpoint(String host, int at) {
        return host.startsWith(OBS, at)
                || host.startsWith(S3, at)
                || (host.startsWith(S3_OF_REGION, at) && host.endsWith(AWS));
    }

    private static Optional<String> bucket(String host, int length) {
        String bucket = host.substring(0, length);
        return bucket.isEmpty() ? Optional.empty() : Optional.of(bucket);
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon < 0 || authority.endsWith("]") ? authority : authority.substring(0, colon);
    }
}
