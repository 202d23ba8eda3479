package io.github.obserrors.bench.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Turns values into places of a drawing.
 *
 * @param logarithmic whether equal distances mean equal ratios
 * @param least the value at the beginning
 * @param most the value at the end
 * @param from the place of the least value
 * @param to the place of the largest value
 */
record Scale(boolean logarithmic, double least, double most, double from, double to) {

    private static final int MOST_TICKS = 8;

    /** A scale from zero. */
    static Scale linear(Collection<Double> values, double from, double to) {
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double step = step(largest);
        return new Scale(false, 0, step * Math.ceil(largest / step), from, to);
    }

    /** A scale between powers of ten. */
    static Scale logarithmic(Collection<Double> values, double from, double to) {
        double smallest = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double least = Math.pow(10, Math.floor(Math.log10(smallest) - 0.01));
        return new Scale(
                true, least, Math.max(10 * least, Math.pow(10, Math.ceil(Math.log10(largest) - 0.01))), from, to);
    }

    /** The largest of 1, 2 and 5 times a power of ten that divides a scale up to this value into enough parts. */
    private static double step(double largest) {
        double power = Math.pow(10, Math.floor(Math.log10(largest)));
        for (double part : List.of(1.0, 0.5, 0.2, 0.1)) {
            if (largest / (part * power) >= MOST_TICKS / 2.0) {
                return part * power;
            }
        }
        return power;
    }

    double place(double value) {
        double share = logarithmic
                ? Math.log(Math.max(value, least) / least) / Math.log(most / least)
                : (value - least) / (most - least);
        return from + share * (to - from);
    }

    /** {@return the values to mark} */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            for (double tick = least; tick < most * 1.001; tick *= 10) {
                ticks.add(tick);
            }
        } else {
            double step = step(most);
            for (int i = 0; i * step < most * 1.001; i++) {
                ticks.add(i * step);
            }
        }
        return ticks;
    }
}
