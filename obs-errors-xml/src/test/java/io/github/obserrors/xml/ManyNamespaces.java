package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads many bodies, each in a long namespace of its own. */
final class ManyNamespaces {

    private ManyNamespaces() {}

    public static void main(String[] args) {
        String rest = "n".repeat(200_000);
        int bodies = Integer.parseInt(args[0]);
        for (int i = 0; i < bodies; i++) {
            String body = "<e:Error xmlns:e='urn:" + i + rest + "'><e:Code>A</e:Code></e:Error>";
            ErrorXml.read(body.getBytes(UTF_8));
        }
        System.out.println("read " + bodies);
    }
}
