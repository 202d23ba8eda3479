package io.github.obserrors.cli.formats.facts;

/**
 * A text that a program really printed.
 *
 * @param text what was printed, one line or several
 * @param origin which program printed it, in which version, and how that is known
 */
public record Example(String text, String origin) {}
