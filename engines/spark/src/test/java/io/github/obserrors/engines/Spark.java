package io.github.obserrors.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark in local mode, with tables in the folder of the build. */
final class Spark implements Engine {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final SparkSession session;

    Spark(String name) {
        Path warehouse;
        try {
            warehouse = Files.createTempDirectory(Path.of("target"), "warehouse-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session = SparkSession.builder()
                .master("local[*]")
                .appName(name)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.sql.warehouse.dir", warehouse.toUri().toString())
                // Far from UTC, and with summer time.
                .config("spark.sql.session.timeZone", "Australia/Lord_Howe")
                .getOrCreate();
    }

    @Override
    public void load(Path logs, Path codes) {
        for (String statement : Sql.statements("load-spark.sql")) {
            session.sql(Sql.with(Sql.with(statement, "logs/*", logs.resolve("*")), "codes.csv", codes));
        }
        Sql.statements("views.sql").forEach(session::sql);
        // Each question is asked in a session of its own, as bin/spark-sql does.
        session.conf().set("spark.sql.session.timeZone", "Australia/Lord_Howe");
    }

    @Override
    public List<List<String>> ask(String sql) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : session.sql(sql).collectAsList()) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.length(); i++) {
                texts.add(text(row.get(i)));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof LocalDateTime time ? time.format(SHOWN) : value.toString();
    }

    @Override
    public boolean readsWhatIsNoUtf8() {
        return true;
    }

    @Override
    public void close() {
        session.stop();
    }
}
