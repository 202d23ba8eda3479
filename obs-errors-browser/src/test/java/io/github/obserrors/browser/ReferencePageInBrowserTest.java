package io.github.obserrors.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.Guide;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The reference page does in a browser what it promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencePageInBrowserTest {

    private static final int ENTRIES = 231;

    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.show(1400, 1000, "light", "");
        browser.open("");
    }

    /** Whatever a test did, the page neither failed nor asked a network for anything. */
    @AfterEach
    void nothingFailedAndNoNetworkWasAsked() {
        assertEquals(List.of(), browser.console());
        List<String> requests = browser.requests();
        assertFalse(requests.isEmpty(), "The page itself was asked for");
        assertEquals(
                List.of(),
                requests.stream().filter(url -> !url.startsWith("file:")).toList());
    }

    @Test
    void everythingIsThere() {
        assertEquals(ENTRIES, browser.visibleEntries().size());
        assertEquals(ENTRIES + " entries", browser.byId("count").getText());
        assertFalse(browser.byId("results").isDisplayed());
    }

    @ParameterizedTest
    @CsvSource({
        "NoSuchKey, NoSuchKey",
        "nosuchkey, NoSuchKey",
        "NO_SUCH_KEY, NoSuchKey",
        "SystemCapacityNotEnough, System-Capacity-Not-enough",
        "404, 404",
        "Obs.0012, Obs.0012",
        "obs 12, Obs.0012",
        "rate limit, SlowDown",
        "throttled, SlowDown",
        "wrong signature, SignatureDoesNotMatch",
        "no such object, NoSuchKey",
        "bucket name taken, BucketAlreadyExists",
        "disk full, InsufficientStorageSpace",
        "NoSuchKye, NoSuchKey",
        "gateway timeout, 504"
    })
    void theSearchFindsWhatIsMeantFirst(String typed, String first) {
        browser.search(typed);
        List<String> found = browser.visibleEntries();
        assertEquals(first, found.get(0), found::toString);
        assertTrue(found.size() < ENTRIES / 2, () -> found.size() + " entries");
        assertTrue(browser.byId("count").getText().endsWith(found.size() + " of " + ENTRIES + " entries"));
    }

    @Test
    void theSearchFindsWhileOneTypesAndShowsAllAgain() {
        List<String> all = browser.visibleEntries();
        WebElement query = browser.byId("query");
        String typed = "";
        for (String key : List.of("N", "o", "S", "u", "c", "h", "U", "p")) {
            query.sendKeys(key);
            typed += key;
            assertTrue(browser.visibleEntries().get(0).startsWith(typed), typed);
        }
        assertEquals("NoSuchUpload", browser.visibleEntries().get(0));
        query.sendKeys(Keys.ESCAPE);
        assertEquals(all, browser.visibleEntries());
        assertEquals("", query.getDomProperty("value"));
    }

    @Test
    void whatIsNowhereIsNotFound() {
        browser.search("qwxyz");
        assertEquals(List.of(), browser.visibleEntries());
        assertEquals("Nothing found.", browser.byId("count").getText());
        browser.byId("clear").click();
        assertEquals(ENTRIES, browser.visibleEntries().size());
    }

    /** What a hostile address or a query may hold is text and nothing else. */
    @Test
    void markupInAQueryIsText() {
        browser.open("?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#%3Cimg%20src=x%3E");
        assertEquals("<img src=x onerror=alert(1)>", browser.byId("query").getDomProperty("value"));
        assertEquals(0L, browser.evaluate("return document.images.length"));
    }

    @ParameterizedTest
    @MethodSource
    void filtersShowWhatTheApiSays(String filter, String value, Predicate<ServerErrorCode> fits) {
        select("kind", "server");
        choose(filter, value);
        List<String> expected = Arrays.stream(ServerErrorCode.values())
                .filter(fits)
                .map(code -> code.value().replace(' ', '-'))
                .toList();
        assertTrue(expected.size() > 0 && expected.size() < ServerErrorCode.values().length);
        assertEquals(expected, browser.visibleEntries());
    }

    static Stream<Arguments> filtersShowWhatTheApiSays() {
        Stream<Arguments> categories = Arrays.stream(Category.values())
                .map(category -> filter("category", category.label(), code -> code.category() == category));
        Stream<Arguments> advice = Arrays.stream(RetryAdvice.values())
                .map(one -> filter("retry", one.label(), code -> code.retryAdvice() == one));
        Stream<Arguments> editions = Arrays.stream(Edition.values())
                .map(edition -> filter(
                        "in", edition.label(), code -> !code.listings(edition).isEmpty()));
        Stream<Arguments> others = Stream.of(
                filter("in", "none", code -> !code.isDocumented()),
                filter("retry", "worth", code -> code.retryAdvice().isWorthARetry()),
                filter("effect", "none", code -> code.effect().label().equals("none")),
                filter("effect", "possible", code -> code.effect().label().equals("possible")),
                filter(
                        "class",
                        "5XX",
                        code -> Stream.concat(
                                        code.statuses().stream(),
                                        code.sightings().stream().flatMap(seen -> seen.status().stream()))
                                .anyMatch(status -> status.code() >= 500)),
                filter("disagreement", "", code -> code.disagreement().isPresent()));
        return Stream.of(categories, advice, editions, others).flatMap(all -> all);
    }

    private static Arguments filter(String name, String value, Predicate<ServerErrorCode> fits) {
        return Arguments.of(name, value, fits);
    }

    @Test
    void filtersAlsoHoldForObsCodesAndForASearch() {
        select("kind", "console");
        select("in", "console");
        assertEquals(
                Arrays.stream(ConsoleErrorCode.values())
                        .filter(code -> code.listing(Guide.WEB_CONSOLE).isPresent())
                        .map(ConsoleErrorCode::value)
                        .toList(),
                browser.visibleEntries());
        browser.search("bucket name exists");
        assertTrue(browser.visibleEntries().contains("Obs.0012"), () -> "" + browser.visibleEntries());
        assertTrue(browser.visibleEntries().size() < 6, () -> "" + browser.visibleEntries());
    }

    @ParameterizedTest
    @CsvSource({
        "NoSuchKey, NoSuchKey",
        "Obs.0012, Obs.0012",
        "404, 404",
        "System-Capacity-Not-enough, System-Capacity-Not-enough",
        "Request-URI-Too-Large, Request-URI-Too-Large",
        "nosuchkey, NoSuchKey",
        "Obs.12, Obs.0012"
    })
    void anAddressLeadsToItsEntry(String fragment, String id) {
        browser.open("#" + fragment);
        assertTrue(browser.evaluate("return location.hash").equals("#" + id));
        assertEquals(id, browser.evaluate("return document.querySelector(':target').id"));
        assertEquals(
                true,
                browser.evaluate(
                        "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                                + "return box.top >= 0 && box.top < innerHeight / 2",
                        id));
    }

    @Test
    void anAddressThatASearchHidesIsShown() {
        browser.search("NoSuchBucket");
        browser.evaluate("location.hash = '#SlowDown'");
        assertTrue(browser.byId("SlowDown").isDisplayed());
        assertEquals(ENTRIES, browser.visibleEntries().size());
    }

    @Test
    void theButtonCopiesTheJavaLine() {
        WebElement button = browser.find("#NoSuchKey .java button");
        browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        WebElement query = browser.byId("query");
        query.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertEquals("error.is(ServerErrorCode.NO_SUCH_KEY)", query.getDomProperty("value"));
        assertEquals(
                "Copied: error.is(ServerErrorCode.NO_SUCH_KEY)",
                browser.byId("said").getDomProperty("textContent"));
    }

    @Test
    void allOfItWorksByKeyboard() {
        browser.press(Keys.TAB);
        assertEquals("#entries", browser.focused());
        browser.press(Keys.TAB);
        assertEquals("query", browser.focused());
        browser.press("quota");
        List<String> found = browser.visibleEntries();
        browser.press(Keys.ARROW_DOWN);
        assertEquals("#" + found.get(0), browser.focused());
        browser.press(Keys.ARROW_DOWN);
        assertEquals("#" + found.get(1), browser.focused());
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals("query", browser.focused());
        browser.press(Keys.ENTER);
        assertEquals("#" + found.get(0), browser.focused());
        assertEquals("#" + found.get(0), browser.evaluate("return location.hash"));
        browser.press(Keys.ESCAPE);
        assertEquals("query", browser.focused());
        assertEquals(ENTRIES, browser.visibleEntries().size());
    }

    @Test
    void whatHasTheFocusIsSeen() {
        browser.press(Keys.TAB);
        assertEquals(
                true,
                browser.evaluate("const style = getComputedStyle(document.activeElement);"
                        + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"));
    }

    @Test
    void withoutScriptsEverythingIsReadAndNothingPretendsToWork() {
        browser.allowScripts(false);
        try {
            browser.open("");
            assertEquals(ENTRIES, browser.visibleEntries().size());
            assertFalse(browser.byId("query").isDisplayed());
            assertEquals(0L, browser.evaluate("return document.querySelectorAll('button:not([hidden])').length"));
            assertTrue(browser.find(".index a").isDisplayed());
        } finally {
            browser.allowScripts(true);
        }
    }

    @Test
    void inPrintThereIsEverythingButTheControls() {
        browser.show(794, 1123, "dark", "print");
        browser.open("");
        assertEquals(ENTRIES, browser.visibleEntries().size());
        assertFalse(browser.byId("query").isDisplayed());
        assertFalse(browser.find(".java button").isDisplayed());
        assertEquals("rgb(255, 255, 255)", browser.evaluate("return getComputedStyle(document.body).backgroundColor"));
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, light", "1400, 1000, dark", "390, 844, light", "390, 844, dark"})
    void axeFindsNothingWrong(int width, int height, String scheme) {
        browser.show(width, height, scheme, "");
        browser.open("");
        assertEquals(List.of(), browser.accessibilityProblems());
        browser.search("timeout");
        assertEquals(List.of(), browser.accessibilityProblems());
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "768, 1024", "1400, 1000"})
    void nothingIsWiderThanTheWindow(int width, int height) {
        browser.show(width, height, "light", "");
        browser.open("");
        assertEquals(
                0L,
                browser.evaluate("const page = document.documentElement; return page.scrollWidth - page.clientWidth"));
    }

    private void choose(String filter, String value) {
        if (filter.equals("disagreement")) {
            openFilters();
            browser.find("[data-filter=disagreement]").click();
        } else {
            select(filter, value);
        }
    }

    private void select(String filter, String value) {
        openFilters();
        new Select(browser.find("select[data-filter=" + filter + "]")).selectByValue(value);
    }

    private void openFilters() {
        browser.evaluate("document.querySelector('.filters').open = true");
    }
}
