/// Runs work on a snapshot again when somebody else has changed meanwhile what it was made of.
///
/// - Parameters:
///   - limit: How often it is tried.
///   - attempt: Reads, works and commits; `nil` when what it read was out of date.
/// - Returns: What the attempt gave; `nil` when it was out of date each time.
/// - Throws: What the attempt throws.
func retryingWhenStale<Result, Failure: Error>(
    limit: Int = 20, _ attempt: () throws(Failure) -> Result?
) throws(Failure) -> Result? {
    for _ in 0..<limit {
        if let result = try attempt() { return result }
    }
    return nil
}
