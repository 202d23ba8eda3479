package consumer;

/** Counts what holds, and says what does not. */
final class Checks {

    private int held;
    private int failed;

    void that(boolean condition, String what, Outcome outcome) {
        if (condition) {
            held++;
            return;
        }
        failed++;
        System.err.println("Does not hold: " + what + "\n" + outcome);
    }

    void finish() {
        System.out.println(held + " checks hold, " + failed + " do not.");
        System.exit(failed == 0 ? 0 : 1);
    }
}
