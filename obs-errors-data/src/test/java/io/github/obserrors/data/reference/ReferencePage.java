package io.github.obserrors.data.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.api.SightingSource;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.data.Resources;
import io.github.obserrors.data.StatusJson;
import io.github.obserrors.data.Synonyms;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The reference page: what the template shows. */
final class ReferencePage {

    private static final String FOLDER = "io/github/obserrors/data/reference/";

    /** In attributes the templates always write double quotes. */
    private static final Mustache.Escaper HTML = Escapers.simple(
            new String[] {"&", "&amp;"}, new String[] {"<", "&lt;"}, new String[] {">", "&gt;"}, new String[] {
                "\"", "&quot;"
            });

    /** {@return the page} */
    static String text() {
        Mustache.Compiler compiler = Mustache.compiler()
                .withEscaper(HTML)
                .withCollector(new OptionalCollector())
                .withLoader(name -> new StringReader(Resources.text(FOLDER + name + ".html")));
        String page = compiler.compile(Resources.text(FOLDER + "page.html")).execute(new ReferencePage());
        return withoutIndentation(page);
    }

    /** Indentation helps those who read the templates, and would be a quarter of the page. */
    private static String withoutIndentation(String text) {
        return text.replaceAll("(?m)^[ \t]+", "").replaceAll("\n{2,}", "\n");
    }

    String version() {
        return System.getProperty("kit.version");
    }

    List<ServerEntry> serverCodes() {
        return Arrays.stream(ServerErrorCode.values()).map(ServerEntry::new).toList();
    }

    List<ConsoleEntry> consoleCodes() {
        return Arrays.stream(ConsoleErrorCode.values()).map(ConsoleEntry::new).toList();
    }

    List<StatusEntry> statuses() {
        return StatusJson.named().stream().map(StatusEntry::new).toList();
    }

    StatusPlot statusPlot() {
        return new StatusPlot();
    }

    DocumentPlot documentPlot() {
        return new DocumentPlot();
    }

    List<Wording> categories() {
        return Arrays.stream(Category.values()).map(Wording::of).toList();
    }

    List<Wording> advice() {
        return Arrays.stream(RetryAdvice.values()).map(Wording::of).toList();
    }

    List<Wording> effects() {
        return Arrays.stream(Effect.values()).map(Wording::of).toList();
    }

    List<StatusClass> classes() {
        return List.of(StatusClass.values());
    }

    List<Wording> editions() {
        return Arrays.stream(Edition.values()).map(Wording::of).toList();
    }

    /** A document that lists server codes, with the number of its rows. */
    record Document(Wording edition, String title, String id, long rows) {}

    List<Document> documents() {
        return Arrays.stream(Edition.values())
                .map(edition -> new Document(
                        Wording.of(edition),
                        edition.title(),
                        edition.documentId().orElse("no id"),
                        Arrays.stream(ServerErrorCode.values())
                                .flatMap(code -> code.listings().stream())
                                .map(Listing::edition)
                                .filter(edition::equals)
                                .count()))
                .toList();
    }

    List<SightingSource> sources() {
        return Arrays.stream(ServerErrorCode.values())
                .flatMap(code -> code.sightings().stream())
                .map(Sighting::source)
                .distinct()
                .toList();
    }

    int serverCount() {
        return ServerErrorCode.values().length;
    }

    long documentedCount() {
        return Arrays.stream(ServerErrorCode.values())
                .filter(ServerErrorCode::isDocumented)
                .count();
    }

    int consoleCount() {
        return ConsoleErrorCode.values().length;
    }

    int statusCount() {
        return StatusJson.named().size();
    }

    int documentedStatusCount() {
        return HttpStatus.documented().size();
    }

    String styles() {
        return withoutIndentation(Resources.text(FOLDER + "style.css"));
    }

    String script() {
        return withoutIndentation(Resources.text(FOLDER + "script.js"));
    }

    /** {@return the hash by which the page's own policy lets a browser apply the styles} */
    String stylesHash() {
        return hash(styles());
    }

    /** {@return the hash by which the page's own policy lets a browser run the script} */
    String scriptHash() {
        return hash(script());
    }

    /** {@return the phrases and codes of the table of synonyms as JSON that a script element may hold} */
    String synonyms() {
        List<List<List<String>>> rows = Synonyms.all().stream()
                .map(row -> Stream.of(
                                row.phrases(),
                                row.codes().stream()
                                        .map(code -> code.replace(' ', '-'))
                                        .toList())
                        .toList())
                .toList();
        return JsonMapper.shared().writeValueAsString(rows).replace("<", "\\u003c");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
