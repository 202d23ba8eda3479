package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.bench.decode.DecodeWay;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstBodyTest {

    @Test
    void theFirstPlainBodyOfAProcessSetsUpNeitherLambdasNorHandles() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        ClassPath.join(ClassPath.entries()),
                        FirstBody.class.getName(),
                        DecodeWay.SCANNER.name(),
                        "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>"
                                + "<RequestId>0000018B50A1</RequestId></Error>")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertTrue(
                process.waitFor() == 0
                        && printed.contains(System.lineSeparator() + "NoSuchKey" + System.lineSeparator()),
                printed);
        assertTrue(printed.contains("io.github.obserrors.xml.plain.PlainScanner "), printed);
        assertFalse(printed.contains("$$Lambda"), printed);
        assertFalse(printed.contains("ByteArrayAsLongs"), printed);
    }
}
