/** A client of OBS, which needs nothing of the kit but for its tests. */
module consumer {
    requires java.net.http;
}
