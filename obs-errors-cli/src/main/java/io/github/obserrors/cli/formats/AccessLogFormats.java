package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import java.util.List;

/** How the access logs of buckets tell that a request failed. */
final class AccessLogFormats {

    private static final String OWNER = "787f2f92b20943998a4fe2ab75eb09b8";
    private static final String OF_GUIDE =
            "the example in the user guide of OBS, with the status, the code and the key of a request that failed";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("access log of a bucket")
                    .words(" REST.GET.", " REST.HEAD.", " REST.PUT.", " REST.POST.", " REST.DELETE.", " REST.OPTIONS.")
                    .words(" REST.COPY.", " WEBSITE.GET.", " WEBSITE.HEAD.", " BATCH.DELETE.")
                    .followingLines(2)
                    .example(
                            OWNER + " bucket [13/Aug/2015:01:43:42 +0000] 192.0.2.7 " + OWNER
                                    + " 281599BACAD9376ECE141B842B94535B REST.GET.OBJECT dir/a.txt \"GET /bucket/dir/a.txt HTTP/1.1\" 404"
                                    + " NoSuchKey 211 - 6 6 \"-\" \"HttpClient\" - -",
                            OF_GUIDE)
                    .pattern(
                            "(?:(?<![^\\s])(?<bucket>[^\\s]{1,255}+) \\[[^\\]\n]{1,40}+\\] [^\\s]{1,64}+\\s{1,4}+[^\\s]{1,255}+\\s{1,4}+)?+"
                                    + "(?<![^\\s])(?<requestId>[0-9A-Za-z]{8,64}+)\\s{1,4}+(?:REST|WEBSITE|BATCH)\\.[A-Z._]{1,64}+\\s{1,4}+"
                                    + "(?<key>[^\\s]{1,2048}+)\\s{1,4}+\"[^\"\n]{1,4096}+\"\\s{1,4}+"
                                    + "(?<status>[45][0-9]{2}|30[127](?=\\s{1,4}+[A-Z]))\\s{1,4}+(?<code>[^\\s]{1,128}+)(?=\\s)"));

    private AccessLogFormats() {}
}
