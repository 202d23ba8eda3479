package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All faults. */
public final class FaultRows {

    private FaultRows() {}

    /** {@return all faults, in the order of their groups} */
    public static List<FaultRow> all() {
        FaultRow control = FaultRow.of(
                "none",
                Group.CONTROL,
                "nothing fails",
                Truth.NOTHING,
                strike -> Rule.onAny().bucket("no such bucket").answer(Fault.reset()));
        return Stream.of(List.of(control), CodeRows.rows(), AnswerRows.rows(), ConnectionRows.rows(), OddRows.rows())
                .flatMap(List::stream)
                .toList();
    }
}
