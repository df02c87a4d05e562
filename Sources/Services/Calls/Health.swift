import Foundation
import HTTP
import Persistence
import Telemetry

/// Whether the service lives, and whether it can do its work.
public struct Health: Sendable {
    /// Less free space than this is reported, in bytes.
    static let minimumFreeBytes: UInt64 = 256 << 20

    private let store: any MaintainedStore
    private let embeddingModel: String

    /// Makes the routes.
    ///
    /// - Parameters:
    ///   - store: Where everything lies.
    ///   - embeddingModel: The model that questions are embedded by; `nil` when there is none.
    public init(store: any MaintainedStore, embeddingModel: String?) {
        self.store = store
        self.embeddingModel = embeddingModel ?? "none: ranking is by words alone"
    }

    /// `/`: what this is, and which release.
    func root(_ request: Request) -> Response {
        Response(body: Array(#"{"service":"elaoms","version":"\#(Version.current)","status":"ok"}"#.utf8))
    }

    /// `/health/live`: the process answers.
    func live(_ request: Request) -> Response {
        Response(body: Array(#"{"status":"ok"}"#.utf8))
    }

    /// `/health` and `/health/ready`: 200 when everything works, else 503; says for each part what is not.
    func ready(_ request: Request) throws -> Response {
        var checks = ["database": database(), "key": key(), "disk": disk()]
        let isReady = checks.allSatisfy { $0.value == "ok" }
        // No model is needed to be ready: ranking is by words.
        checks["model"] = embeddingModel
        let body = try JSONEncoder().encode(Report(status: isReady ? "ok" : "not_ready", checks: checks))
        return Response(status: isReady ? 200 : 503, body: Array(body))
    }

    private struct Report: Encodable {
        var status: String
        var checks: [String: String]
    }

    private func database() -> String { word { () throws(StoreError) in try store.checkData() } }

    /// The keys opened when the process started; what can go wrong since is the file.
    private func key() -> String { word { () throws(StoreError) in try store.checkKeys() } }

    private func disk() -> String {
        do throws(StoreError) {
            return try store.freeBytes() >= Self.minimumFreeBytes ? "ok" : "less than 256 MiB are free"
        } catch {
            return error.description
        }
    }

    private func word(_ check: () throws(StoreError) -> Void) -> String {
        do throws(StoreError) {
            try check()
            return "ok"
        } catch {
            return error.description
        }
    }
}
