package io.github.obserrors.bench.clients.page;

/**
 * How cells of a heat map look that mean the same.
 *
 * @param sign what stands in them, so that nobody needs the colour
 * @param light the colour on a light page
 * @param dark the colour on a dark page
 * @param meaning what they mean
 */
record Shade(String sign, String light, String dark, String meaning) {

    String color(boolean isDark) {
        return isDark ? dark : light;
    }

    /** {@return the colour of the sign, which contrasts with that of the cell} */
    String ink(boolean isDark) {
        String color = color(isDark);
        int red = Integer.parseInt(color.substring(1, 3), 16);
        int green = Integer.parseInt(color.substring(3, 5), 16);
        int blue = Integer.parseInt(color.substring(5, 7), 16);
        return red * 299 + green * 587 + blue * 114 > 118_000 ? "#101418" : "#FFFFFF";
    }
}
