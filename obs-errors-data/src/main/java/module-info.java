/**
 * All that the kit knows of the error codes of OBS, as data for programs in any language; there is no code.
 *
 * <p>The folder {@code META-INF/io.github.obserrors} holds {@code catalogue.json}, its schema {@code catalogue.schema.json}, and
 * {@code codes.csv}. A Java program reads them through a class loader; resources in {@code META-INF} need no permission of the
 * module:
 *
 * <pre>{@code
 * try (InputStream in = Example.class.getClassLoader()
 *         .getResourceAsStream("META-INF/io.github.obserrors/codes.csv")) {
 *     Files.copy(in, Path.of("codes.csv"));
 * }
 * }</pre>
 */
module io.github.obserrors.data {}
