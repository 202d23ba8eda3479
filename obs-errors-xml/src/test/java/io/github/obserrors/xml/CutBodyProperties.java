package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.XmlForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A body cut off anywhere keeps everything complete, and of the rest only the beginning of a message. */
class CutBodyProperties {

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.plain();
    }

    /** Fields and details in any order, with the text of each child. */
    private static final class ShuffledForm extends XmlForm {

        private final Random random;
        private final List<String> children = new ArrayList<>();
        private List<String> details = List.of();

        ShuffledForm(Random random) {
            this.random = random;
        }

        @Override
        protected List<String> ordered(List<String> fields, List<String> details) {
            this.details = details;
            List<String> shuffled = new ArrayList<>(fields);
            Collections.shuffle(shuffled, random);
            children.addAll(details);
            shuffled.forEach(field -> children.add(random.nextInt(children.size() + 1), field));
            return children;
        }

        /** The children that end within this many bytes. */
        List<String> completeAt(int length) {
            List<String> complete = new ArrayList<>();
            int end = "<Error>".length();
            for (String child : children) {
                end += child.getBytes(UTF_8).length;
                if (end > length) {
                    break;
                }
                complete.add(child);
            }
            return complete;
        }

        boolean isDetail(String child) {
            return details.contains(child);
        }
    }

    @Property(tries = 300)
    void whatWasCompleteIsKept(@ForAll("bodies") ErrorBody body, @ForAll Random random) {
        ShuffledForm form = new ShuffledForm(random);
        byte[] whole = form.write(body).getBytes(UTF_8);

        for (int length = 1; length < whole.length; length++) {
            assertKept(
                    body, form, Response.of(404, Arrays.copyOf(whole, length)).error(), length);
        }
        assertEquals(List.of(), Response.of(404, whole).error().notes());
    }

    private static void assertKept(ErrorBody body, ShuffledForm form, ErrorResponse cut, int length) {
        List<String> complete = form.completeAt(length);
        assertEquals(List.of(Note.TRUNCATED), cut.notes());
        assertEquals(Optional.of(body.code()).filter(code -> has(complete, "Code")), cut.code());
        assertEquals(body.requestId().filter(id -> has(complete, "RequestId")), cut.requestId());
        assertEquals(body.hostId().filter(id -> has(complete, "HostId")), cut.hostId());
        if (has(complete, "Message")) {
            assertEquals(body.message(), cut.message());
        } else {
            assertTrue(body.message().orElse("").startsWith(cut.message().orElse("")), () -> cut + " of " + body);
        }
        assertDetails(
                body.details(), (int) complete.stream().filter(form::isDetail).count(), cut.details());
    }

    private static boolean has(List<String> children, String name) {
        return children.stream().anyMatch(child -> child.startsWith("<" + name + ">"));
    }

    /** Asserts that all complete details are kept, and of the next one at most a beginning with complete children. */
    private static void assertDetails(List<Detail> whole, int complete, List<Detail> cut) {
        assertTrue(cut.size() == complete || cut.size() == complete + 1, () -> cut + " of " + whole);
        assertEquals(whole.subList(0, complete), cut.subList(0, complete));
        if (cut.size() > complete) {
            Detail part = cut.get(complete);
            assertEquals(whole.get(complete).name(), part.name());
            assertTrue(!part.children().isEmpty(), part::toString);
            int last = part.children().size() - 1;
            List<Detail> children = whole.get(complete).children();
            boolean lastIsComplete = children.subList(0, last + 1).equals(part.children());
            assertDetails(children, lastIsComplete ? last + 1 : last, part.children());
        }
    }
}
