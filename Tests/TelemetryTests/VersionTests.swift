import Foundation
import Telemetry
import Testing

struct VersionTests {
    @Test func isThatOfTheNewestRelease() throws {
        let changes = URL(filePath: #filePath).appending(path: "../../../CHANGELOG.md").standardizedFileURL
        let newest = try #require(
            String(contentsOf: changes, encoding: .utf8).firstMatch(of: /(?m)^## \[?(\d+\.\d+\.\d+)\]?(?: |$)/))
        #expect(Version.current == newest.1)
    }
}
