package io.github.obserrors.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.trust.process.JavaRun;
import io.github.obserrors.trust.process.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a server sent makes the kit open a file or a connection, start a process, or look up a name. */
class SideEffectsTest {

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Java 24 has no security managers any more")
    void noFileConnectionProcessOrPropertyOfAResponseIsReachedFor() throws Exception {
        JavaRun run = JavaRun.of(Programs.DECODE_UNDER_GUARD, List.of("-Djava.security.manager=allow"));

        assertEquals(0, run.exitStatus(), run.output());
        List<String> control = lines(run, "control ");
        for (String kind : List.of("property", "read", "connect", "exec")) {
            assertTrue(control.stream().anyMatch(line -> line.startsWith(kind + " ")), kind + " in " + control);
        }
        // Classes and resources are loaded from the places that the program was started with, and whoever asks the JDK
        // for
        // a charset that it does not have makes it look for other providers there.
        Pattern ofThisProgram = Pattern.compile("(property|link) .*|(FilePermission )?read (descriptor|"
                + String.join("|", places().stream().map(Pattern::quote).toList()) + ")");
        for (String line : lines(run, "first ")) {
            assertTrue(ofThisProgram.matcher(line).lookingAt(), line);
            assertTrue(!line.contains("bait-7f3a"), line);
        }
        Pattern inTheSecondRound = Pattern.compile(
                "property .*|(FilePermission )?read .*/META-INF/services/java[.]nio[.]charset[.]spi[.]CharsetProvider");
        for (String line : lines(run, "again ")) {
            assertTrue(
                    inTheSecondRound.matcher(line).matches()
                            && ofThisProgram.matcher(line).lookingAt(),
                    line);
            assertTrue(!line.contains("bait-7f3a"), line);
        }
    }

    @Test
    void theVirtualMachineSeesNoFileSocketOrProcess(@TempDir Path folder) throws Exception {
        JavaRun run = JavaRun.of(Programs.DECODE_UNDER_FLIGHT_RECORDER, List.of(), folder.toString());

        assertEquals(0, run.exitStatus(), run.output());
        List<String> control = lines(run, "control ");
        assertTrue(control.contains("jdk.FileRead") && control.contains("jdk.ProcessStart"), control.toString());
        assertEquals(List.of(), lines(run, "again "));
    }

    /** What a phase of the program printed; it must have come to its end. */
    private static List<String> lines(JavaRun run, String phase) {
        List<String> lines = new ArrayList<>();
        run.output()
                .lines()
                .filter(line -> line.startsWith(phase))
                .forEach(line -> lines.add(line.substring(phase.length())));
        assertTrue(!lines.isEmpty() && lines.remove(lines.size() - 1).equals("end"), run.output());
        return lines;
    }

    /** The folders and jars that classes come from. */
    private static List<String> places() {
        List<String> places = new ArrayList<>(
                List.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))));
        places.add(System.getProperty("java.home"));
        return places;
    }
}
