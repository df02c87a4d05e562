internal import CCurl

/// Dates of HTTP headers, read by libcurl.
enum HTTPDate {
    /// Unix seconds of `Sun, 06 Nov 1994 08:49:37 GMT`, or of the older forms of RFC 9110, section 5.6.7.
    static func seconds(_ text: String) -> Double? {
        let seconds = curl_getdate(text, nil)
        return seconds < 0 ? nil : Double(seconds)
    }
}
