package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The namespaces of bodies end with their bodies. The parser would keep the last thousand in the whole process. */
class ForgottenNamespacesTest {

    @Test
    void manyLongNamespacesFitIntoASmallHeap() throws Exception {
        List<String> classPath = new ArrayList<>();
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            classPath.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator)));
        }
        classPath.add(JavaProcess.testFolder());

        // The namespaces are 120 MB together.
        assertEquals(
                "read 600",
                JavaProcess.output(List.of("-Xmx48m"), classPath, ManyNamespaces.class, "600")
                        .strip());
    }
}
