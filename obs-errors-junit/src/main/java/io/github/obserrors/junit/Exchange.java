package io.github.obserrors.junit;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.RecordedRequest;
import java.util.List;

/** The requests that a server has recorded, as a part of the failure of a test. */
final class Exchange extends Exception {

    private static final long serialVersionUID = 1L;

    /** The most requests that are shown: the last ones. */
    private static final int MOST = 50;

    Exchange(String place, ErrorServer server) {
        super(text(place, server), null, false, false);
    }

    private static String text(String place, ErrorServer server) {
        List<RecordedRequest> requests = server.requests();
        long count = Math.max(server.count(), requests.size());
        StringBuilder text = new StringBuilder("The server of " + place + " got " + requests(count));
        int shown = Math.min(MOST, requests.size());
        if (shown < count) {
            text.append(", the last of which are");
        }
        for (int i = requests.size() - shown; i < requests.size(); i++) {
            text.append(System.lineSeparator()).append("    ");
            text.append(count - requests.size() + i + 1).append(". ").append(requests.get(i));
        }
        return text.toString();
    }

    private static String requests(long count) {
        return count == 0 ? "no request" : count + (count == 1 ? " request" : " requests");
    }
}
