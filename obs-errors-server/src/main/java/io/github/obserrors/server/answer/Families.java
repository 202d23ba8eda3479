package io.github.obserrors.server.answer;

import io.github.obserrors.server.Header;
import io.github.obserrors.server.match.Target;
import io.github.obserrors.server.message.Head;
import io.github.obserrors.xml.HeaderFamily;

/** The family of headers that a client speaks, which OBS answers in. */
public final class Families {

    private Families() {}

    /** {@return the family of the request; that of OBS if nothing tells} */
    public static HeaderFamily of(Head head, Target target) {
        for (int i = 0; i < head.fields().size(); i++) {
            Header field = head.fields().get(i);
            if (begins(field.name(), "x-amz-") || (field.isCalled("Authorization") && begins(field.value(), "AWS"))) {
                return HeaderFamily.AWS;
            }
        }
        for (String name : target.query().keySet()) {
            if (begins(name, "X-Amz-") || name.equals("AWSAccessKeyId")) {
                return HeaderFamily.AWS;
            }
        }
        return HeaderFamily.OBS;
    }

    private static boolean begins(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }
}
