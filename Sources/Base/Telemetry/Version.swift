/// Which release this is.
public enum Version {
    /// The version of all programs: that of the newest release in `CHANGELOG.md`, by
    /// [Semantic Versioning](https://semver.org/spec/v2.0.0.html).
    public static let current = "0.5.0"
}
