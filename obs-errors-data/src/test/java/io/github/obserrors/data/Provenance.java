package io.github.obserrors.data;

import java.util.List;
import java.util.Locale;

/**
 * Where a kind of facts is from.
 *
 * @param of the path of the member that holds them, names joined by dots; members within it have the same provenance, unless
 *     there is a row of their own
 * @param kind how the facts were taken
 * @param from what they were taken from
 */
record Provenance(String of, Kind kind, String from) {

    /** How facts were taken from where they are. */
    enum Kind {
        /** From a document of OBS, word for word unless the row says otherwise. */
        DOCUMENT,
        /** From the registry of HTTP statuses. */
        REGISTRY,
        /** From places that are no documents of OBS; facts only, never words. */
        SIGHTING,
        /** The kit's own judgement and words. */
        JUDGEMENT,
        /** Follows from other members. */
        DERIVED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return where everything is from} */
    static List<Provenance> all() {
        return List.of(
                document("editions", "The documents themselves; the names of the editions are the kit's own."),
                judgement("guides"),
                new Provenance("sources", Kind.SIGHTING, "The sources themselves; the titles are the kit's own words."),
                judgement("categories"),
                judgement("retryAdvice"),
                judgement("effects"),
                judgement("origins"),
                judgement("strengths"),
                judgement("serverCodes"),
                document("serverCodes.code", "The documents of the listings, or the sources of the sightings."),
                document("serverCodes.aliases", "The listings; spellings that only the kit accepts come last."),
                document("serverCodes.listings", "The document of the edition, word for word."),
                derived("serverCodes.statuses", "The statuses of the listings."),
                derived("serverCodes.agreedStatus", "The statuses of the listings."),
                derived("serverCodes.documented", "Whether there is a listing."),
                new Provenance("serverCodes.sightings", Kind.SIGHTING, "The source of the sighting, at its revision."),
                derived("serverCodes.console", "The correspondences."),
                judgement("consoleCodes"),
                document("consoleCodes.code", "The guides of the listings."),
                document("consoleCodes.number", "The guides of the listings."),
                document(
                        "consoleCodes.listings.description",
                        "The client guide is document obs_03_0445, word for word. The console guide is document"
                                + " obs_03_0348, paraphrased in the kit's own words."),
                document("statusClasses", "Document obs_21_2001, word for word."),
                judgement("statuses"),
                new Provenance(
                        "statuses.reason",
                        Kind.REGISTRY,
                        "The Hypertext Transfer Protocol (HTTP) Status Code Registry of IANA. Document obs_21_2001 has the"
                                + " same phrases for the statuses that it lists."),
                derived("statuses.class", "The number of the status."),
                derived("statuses.error", "The number of the status: true from 400 on."),
                derived("statuses.documented", "Whether there is a description."),
                document("statuses.description", "Document obs_21_2001, word for word."),
                document("statuses.causes", "Document obs_21_2001, word for word."),
                judgement("otherStatuses"),
                judgement("operations"),
                judgement("synonyms"));
    }

    private static Provenance document(String of, String from) {
        return new Provenance(of, Kind.DOCUMENT, from);
    }

    private static Provenance derived(String of, String from) {
        return new Provenance(of, Kind.DERIVED, from);
    }

    private static Provenance judgement(String of) {
        return new Provenance(of, Kind.JUDGEMENT, "The kit's own judgement.");
    }
}
