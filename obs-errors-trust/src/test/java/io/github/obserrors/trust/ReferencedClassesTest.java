package io.github.obserrors.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.xml.ErrorXml;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The modules that read what servers send name no class or method that could open a file or a connection, start a process,
 * read a property, or load a class by its name. The constant pools of their class files hold every name that they use.
 */
class ReferencedClassesTest {

    /** Of the JDK: values, texts, collections, and streams that others opened. */
    private static final Pattern HARMLESS =
            Pattern.compile("java/lang/(?!Process|Runtime$|Runtime\\$|System|ClassLoader|Module|Thread).*"
                    + "|java/lang/runtime/ObjectMethods|java/util/.*|java/time/.*|java/nio/charset/.*|java/nio/(Byte|Char)Buffer"
                    + "|java/nio/ByteOrder|java/net/URI(SyntaxException)?"
                    + "|java/io/(Input|Output|ByteArrayInput|ByteArrayOutput)Stream"
                    + "|java/io/(Buffered|InputStream|CharArray)?Reader|java/io/Writer|java/io/(Unchecked)?IOException"
                    + "|javax/xml/(XMLConstants|namespace/.*|stream/.*)");

    /** Within what is harmless by its name: what loads, reflects or looks services up. */
    private static final Pattern HARMFUL = Pattern.compile(
            "java/lang/reflect/.*|java/util/ServiceLoader.*|java/util/(jar|zip|prefs|logging)/.*"
                    + "|java/util/(Scanner|Timer|ResourceBundle).*|java/lang/(Class|System)\\.(forName|getProperty|getProperties|setProperty|getenv|load|loadLibrary|exit|exec)"
                    + "|java/lang/(Integer|Long|Boolean)\\.get(Integer|Long|Boolean)|java/lang/ThreadLocal.*"
                    + "|java/lang/invoke/MethodHandles\\$Lookup\\.(find(Static|Virtual|Constructor)|unreflect.*|defineClass|findClass)");

    /** The libraries that the module xml reads with. */
    private static final Pattern LIBRARIES =
            Pattern.compile("com/ctc/wstx/.*|org/codehaus/stax2/.*|tools/jackson/core/.*|jakarta/xml/bind/.*"
                    + "|org/glassfish/jaxb/runtime/v2/JAXBContextFactory|org/jspecify/.*");

    @Test
    void codeThatReadsResponsesNamesNothingThatReachesOutside() throws IOException {
        for (Class<?> ofModule : List.of(ErrorCode.class, ConsoleErrorCode.class, ErrorXml.class)) {
            Set<String> names = names(ofModule);
            assertTrue(names.contains("java/lang/String"), names.toString());
            names.removeIf(name -> name.startsWith("io/github/obserrors/"));
            Set<String> odd = new TreeSet<>();
            for (String name : names) {
                String type = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
                boolean harmless = HARMLESS.matcher(type).matches()
                        && !HARMFUL.matcher(name).matches()
                        && !HARMFUL.matcher(type).matches();
                if (!harmless && !LIBRARIES.matcher(type).matches() && !ALLOWED.contains(name)) {
                    odd.add(name);
                }
            }
            assertEquals(Set.of(), odd, ofModule.getName());
        }
    }

    /** The only uses of classes that could do more. */
    private static final Set<String> ALLOWED = Set.of("java/lang/System", "java/lang/System.arraycopy");

    @Test
    void theScanSeesWhatAClassNames() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = ReferencedClassesTest.class.getResourceAsStream("ReferencedClassesTest.class")) {
            addNames(in.readAllBytes(), names);
        }

        assertTrue(names.contains("java/nio/file/Files"), names.toString());
        assertTrue(names.contains("java/nio/file/Files.walk"), names.toString());
    }

    /** The classes and the methods that the classes of a module name. */
    private static Set<String> names(Class<?> ofModule) throws IOException {
        Set<String> names = new TreeSet<>();
        Path place;
        try {
            place = Path.of(
                    ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        if (Files.isDirectory(place)) {
            addNames(place, names);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                addNames(jar.getPath("/"), names);
            }
        }
        return names;
    }

    private static void addNames(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                if (!file.endsWith("module-info.class")) {
                    addNames(Files.readAllBytes(file), names);
                }
            }
        }
    }

    /** Reads the constant pool of a class file (Java Virtual Machine Specification, section 4.4). */
    private static void addNames(byte[] classFile, Set<String> names) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8); // magic and version
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] classes = new int[count];
        int[][] members = new int[count][];
        int[] nameOfMember = new int[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                case 7 -> classes[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 9, 10, 11 -> members[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 12 -> {
                    nameOfMember[i] = in.readUnsignedShort();
                    in.skipNBytes(2);
                }
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("Unknown constant " + tag);
            }
        }
        for (int i = 1; i < count; i++) {
            if (classes[i] != 0 && !texts[classes[i]].startsWith("[")) {
                names.add(texts[classes[i]]);
            }
            if (members[i] != null) {
                String type = texts[classes[members[i][0]]];
                if (!type.startsWith("[")) { // all that arrays have is a clone
                    names.add(type + "." + texts[nameOfMember[members[i][1]]]);
                }
            }
        }
    }
}
