package complaints.resolution;

/** Versions of a case as HTTP writes them: {@code "7"}. */
public final class CaseVersion {

    private CaseVersion() {}

    /** The {@code ETag} of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** @throws CaseRefused where the caller read another version */
    static void check(String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(version))) {
            throw CaseRefused.changed(version);
        }
    }
}
