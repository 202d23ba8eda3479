package io.github.obserrors.bench.serve;

import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.time.Duration;
import java.util.Locale;

/** A delay that a script asks for. */
public enum Pause {
    /** 5 milliseconds before the answer. */
    STALL_5_MS(5),
    /** 50 milliseconds before the answer. */
    STALL_50_MS(50);

    private final int millis;

    Pause(int millis) {
        this.millis = millis;
    }

    /** {@return how long it lasts, in milliseconds} */
    public int millis() {
        return millis;
    }

    /** {@return the script that asks for it} */
    public Script script() {
        return Script.of(Rule.onAny().answer(Fault.stall(Duration.ofMillis(millis))));
    }

    /** {@return the name for people} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
