package io.github.obserrors.bench.report;

import io.github.obserrors.bench.run.Results.Spread;
import java.util.Locale;

/** Writes amounts for people, with three digits and a unit. */
final class Amount {

    private Amount() {}

    static String time(double nanos) {
        if (nanos < 1e3) {
            return digits(nanos) + " ns";
        }
        return nanos < 1e6 ? digits(nanos / 1e3) + " µs" : digits(nanos / 1e6) + " ms";
    }

    static String time(Spread nanos) {
        return time(nanos.median()) + " (" + time(nanos.min()) + " – " + time(nanos.max()) + ")";
    }

    static String millis(Spread millis) {
        return String.format(Locale.ROOT, "%.0f ms (%.0f – %.0f)", millis.median(), millis.min(), millis.max());
    }

    /** Rounds to whole bytes, since less than half a byte is the cost of the counting itself. */
    static String bytes(double bytes) {
        return String.format(Locale.ROOT, "%,d B", Math.round(bytes));
    }

    static String kibibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d KiB", bytes >> 10);
    }

    static String digits(double number) {
        if (number >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
