package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A detail is an element with a name, a text and children, and cannot hold what XML cannot. */
class DetailTest {

    private static final Detail CHILD = new Detail("Child", "text of the child");

    @Test
    void aDetailKeepsItsNameItsTextAsItIsAndItsChildrenInOrder() {
        Detail detail = new Detail("Owner", "  text\r\n ", List.of(CHILD, CHILD, new Detail("Other", "")));
        assertEquals("Owner", detail.name());
        assertEquals("  text\r\n ", detail.text());
        assertEquals(List.of(CHILD, CHILD, new Detail("Other", "")), detail.children());
    }

    @Test
    void aDetailOfTextAloneHasNoChildren() {
        assertEquals(List.of(), new Detail("Resource", "/bucket/key").children());
    }

    @Test
    void whoeverMadeADetailCannotChangeItAfterwards() {
        List<Detail> children = new ArrayList<>(List.of(CHILD));
        Detail detail = new Detail("Owner", "", children);
        children.clear();
        assertEquals(List.of(CHILD), detail.children());
        assertThrows(
                UnsupportedOperationException.class, () -> detail.children().clear());
    }

    @Test
    void detailsAreEqualExactlyWhenNameTextAndChildrenAre() {
        Detail detail = new Detail("Owner", "text", List.of(CHILD));
        Detail same = new Detail("Owner", "text", List.of(new Detail("Child", "text of the child")));
        assertEquals(same, detail);
        assertEquals(same.hashCode(), detail.hashCode());
        assertNotEquals(new Detail("owner", "text", List.of(CHILD)), detail);
        assertNotEquals(new Detail("Owner", "Text", List.of(CHILD)), detail);
        assertNotEquals(new Detail("Owner", "text"), detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1st", "a:b", "Key\"", "Key="})
    void aNameThatIsNoneInXmlIsRefused(String name) {
        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail(name, "text"));
        assertEquals(name, refusal.field());
        assertEquals(OptionalInt.empty(), refusal.codePoint());
        assertEquals(name + ": is not an XML name", refusal.getMessage());
    }

    @Test
    void aRefusedNameIsFitForALog() {
        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("a\n\u202Eb", "text"));
        assertEquals("a\n\u202Eb", refusal.field());
        assertEquals("a\\n\\u{202e}b: is not an XML name", refusal.getMessage());
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedByFieldAndCodePoint() {
        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("Key", "a\uFFFEb\0"));
        assertEquals("Key", refusal.field());
        assertEquals(OptionalInt.of(0xFFFE), refusal.codePoint());
        assertEquals("Key: XML 1.0 cannot hold the character U+FFFE", refusal.getMessage());
    }

    @Test
    void theNameInARefusedCharacterIsFitForALog() {
        InvalidErrorBodyException refusal =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("a\u200Db", "\0"));
        assertEquals("a\u200Db", refusal.field());
        assertEquals("a\\u{200d}b: XML 1.0 cannot hold the character U+0000", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\r\n "})
    void whiteSpaceBesideChildrenIsLayout(String blank) {
        assertEquals("", new Detail("Owner", blank, List.of(CHILD)).text());
        assertEquals(blank, new Detail("Owner", blank).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a\n", "\u00A0", "\u0085"})
    void anyOtherTextBesideChildrenIsKept(String text) {
        assertEquals(text, new Detail("Owner", text, List.of(CHILD)).text());
    }

    @Test
    void aDetailPrintsItsNameItsTextInQuotesAndWhatIsWithin() {
        assertEquals("Key=\"a \\\"b\\\"\\n\"", new Detail("Key", "a \"b\"\n").toString());
        assertEquals(
                "Owner=\"\"[ID=\"1\", DisplayName=\"me\"[X=\"\"]]",
                new Detail(
                                "Owner",
                                "",
                                List.of(
                                        new Detail("ID", "1"),
                                        new Detail("DisplayName", "me", List.of(new Detail("X", "")))))
                        .toString());
    }

    @Test
    void formatCharactersInANameAreEscaped() {
        assertEquals("a\\u{61c}b=\"\"", new Detail("a\u061Cb", "").toString());
    }
}
