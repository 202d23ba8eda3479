package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.decode.DecodeWay;
import io.github.obserrors.bench.decode.Facts;

/** The process whose start is measured: it reads one body in one way, or nothing, and prints the code. */
final class FirstBody {

    static final String NOTHING = "NOTHING";

    private FirstBody() {}

    /**
     * Reads a body.
     *
     * @param arguments the name of the way, and the body
     */
    public static void main(String[] arguments) throws Exception {
        byte[] body = arguments[1].getBytes(UTF_8);
        Facts facts = new Facts(NOTHING, "", "");
        // Enum.valueOf() would load what the kit and the clients may need too.
        for (DecodeWay way : DecodeWay.values()) {
            if (way.name().equals(arguments[0])) {
                facts = way.decoder(body).read(body);
            }
        }
        System.out.println(facts.code());
    }
}
