package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.FieldsReader;
import java.util.List;

/** Fields that programs print in forms of their own: they are an error only if they name a code that the catalogue knows. */
final class FieldFormats {

    static final List<TextFormat> ALL = List.of(TextFormat.named("fields of any program")
            .words(
                    "rror Code",
                    "rrorCode",
                    "rror code",
                    "rror_code",
                    "rrorcode",
                    "requestId: ",
                    "Request ID: ",
                    ", code:",
                    ", code=")
            .words(
                    ", code = ",
                    "tatus: 4",
                    "tatus: 5",
                    "tatus:4",
                    "tatus:5",
                    "tatus = 4",
                    "tatus = 5",
                    "tatus=4",
                    "tatus=5")
            .words("tatusCode: 4", "tatusCode: 5", "tatusCode:4", "tatusCode:5", "tatusCode=4", "tatusCode=5")
            .followingLines(6)
            .example(
                    "errorCode: NoSuchKey\nerrorMessage: The specified key does not exist.\n"
                            + "requestId: 0000018A4E4567BD47CF110EE1B2A4DF",
                    "printed by the lines for errors in the samples of huaweicloud-sdk-python-obs 3.25.8")
            .example(
                    "status:403, code:AccessDenied, message:Access Denied",
                    "from the source of huaweicloud-sdk-browserjs-obs 3.25.6, src/posix.js")
            .reader(FieldsReader.OF_ANY_PROGRAM));

    private FieldFormats() {}
}
