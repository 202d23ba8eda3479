package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All formats. Where two of them match at one place, the one that comes first in the list counts. */
public final class TextFormats {

    private static final List<TextFormat> ALL = all(
            HadoopFormats.ALL,
            ObsSdkFormats.ALL,
            ObsToolFormats.ALL,
            AwsFormats.ALL,
            StoreFormats.ALL,
            AccessLogFormats.ALL,
            FieldFormats.ALL,
            TransportFormats.ALL,
            GatewayFormats.ALL,
            CodeFormats.ALL);

    private TextFormats() {}

    /** {@return all formats, those that say more before those that say less} */
    public static List<TextFormat> all() {
        return ALL;
    }

    @SafeVarargs
    private static List<TextFormat> all(List<TextFormat>... families) {
        List<TextFormat> all = new ArrayList<>();
        for (List<TextFormat> family : families) {
            all.addAll(family);
        }
        return Collections.unmodifiableList(all);
    }
}
