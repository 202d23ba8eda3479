package io.github.obserrors.xml.response;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.DetailCount;
import io.github.obserrors.xml.body.Notes;
import java.util.ArrayList;
import java.util.List;

/** Makes an error of a multi-object delete result that its reader takes for one. */
final class ErrorsOfKeys {

    private ErrorsOfKeys() {}

    /** An error without a code of its own, whose details are the errors of the keys, as many as the bounds allow. */
    static BodyContent.OfError asError(BodyContent.OfDeleteResult result, Bounds bounds, Notes notes) {
        notes.accept(Note.UNUSUAL_ROOT);
        DetailCount count = new DetailCount(bounds);
        List<Detail> details = new ArrayList<>();
        for (KeyError error : result.errors()) {
            Detail detail = new Detail("Error", "", children(error.body()));
            if (!tryAdd(detail, count)) {
                notes.accept(Note.BEYOND_BOUNDS);
                break;
            }
            details.add(detail);
        }
        return BodyContent.OfError.ofDetails(details);
    }

    private static boolean tryAdd(Detail detail, DetailCount count) {
        return count.tryAdd() && detail.children().stream().allMatch(child -> tryAdd(child, count));
    }

    private static List<Detail> children(ErrorBody error) {
        List<Detail> children = new ArrayList<>();
        children.add(new Detail("Code", error.code().value()));
        error.message().ifPresent(text -> children.add(new Detail("Message", text)));
        error.requestId().ifPresent(text -> children.add(new Detail("RequestId", text)));
        error.hostId().ifPresent(text -> children.add(new Detail("HostId", text)));
        children.addAll(error.details());
        return children;
    }
}
