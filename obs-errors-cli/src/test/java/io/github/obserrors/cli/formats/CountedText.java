package io.github.obserrors.cli.formats;

/** A text that counts how often a character of it is looked at, and ends the search when that is too often. */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long count;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    @Override
    public char charAt(int index) {
        count++;
        if (count > most) {
            throw new AssertionError("More than " + most + " looks at a text of " + text.length() + " characters: "
                    + text.substring(0, Math.min(200, text.length())));
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
