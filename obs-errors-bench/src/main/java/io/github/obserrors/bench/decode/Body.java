package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The bodies that are read. */
public enum Body {

    /** A code, a message and an id, without a declaration. */
    SMALL("small", "<Error>" + Fields.TEXT + "</Error>"),

    /** What OBS sends: a declaration, all fields and two details. */
    TYPICAL("typical", Fields.DECLARATION + "<Error>" + Fields.TYPICAL + "</Error>"),

    /** Elements that no reader knows, up to 1 KiB. */
    UNKNOWN_1K("1 KiB", Fields.unknown(1 << 10)),

    /** Elements that no reader knows, up to 4 KiB. */
    UNKNOWN_4K("4 KiB", Fields.unknown(1 << 12)),

    /** Elements that no reader knows, up to 16 KiB. */
    UNKNOWN_16K("16 KiB", Fields.unknown(1 << 14)),

    /** Elements that no reader knows, up to 64 KiB. */
    UNKNOWN_64K("64 KiB", Fields.unknown(1 << 16)),

    /** The typical body without its last 30 bytes. */
    TRUNCATED("truncated", Fields.truncated()),

    /** The HTML page of a proxy. */
    HTML("HTML", """
            <!DOCTYPE html>
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body>
            <center><h1>502 Bad Gateway</h1></center>
            <hr><center>nginx</center>
            </body>
            </html>
            """);

    private final String label;
    private final String text;

    Body(String label, String text) {
        this.label = label;
        this.text = text;
    }

    /** {@return the name for readers of reports} */
    public String label() {
        return label;
    }

    /** {@return the bytes, as a new array} */
    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** {@return what the body contains} */
    public Facts facts() {
        return this == HTML ? Facts.NONE : new Facts(Fields.CODE, Fields.MESSAGE, Fields.REQUEST_ID);
    }

    /** What the bodies are made of. */
    private static final class Fields {

        static final String CODE = "NoSuchKey";
        static final String MESSAGE = "The specified key does not exist.";
        static final String REQUEST_ID = "DCD2FC9CAB78000001438F6640529BA9";
        static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        static final String TEXT =
                "<Code>" + CODE + "</Code><Message>" + MESSAGE + "</Message><RequestId>" + REQUEST_ID + "</RequestId>";
        static final String TYPICAL = TEXT
                + "<HostId>nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq</HostId>"
                + "<Key>photos/2026/november/the-harbour-at-night.jpeg</Key>"
                + "<Resource>/travel-pictures/photos/2026/november/originals/nights</Resource>";

        private Fields() {}

        static String truncated() {
            String whole = DECLARATION + "<Error>" + TYPICAL + "</Error>";
            return whole.substring(0, whole.length() - 30);
        }

        static String unknown(int size) {
            StringBuilder body =
                    new StringBuilder(DECLARATION).append("<Error>").append(TEXT);
            for (int i = 0; ; i++) {
                String element =
                        String.format("<Unknown%02d>what nobody knows %04d</Unknown%02d>", i % 100, i, i % 100);
                if (body.length() + element.length() + "</Error>".length() > size) {
                    return body.append("</Error>").toString();
                }
                body.append(element);
            }
        }
    }
}
