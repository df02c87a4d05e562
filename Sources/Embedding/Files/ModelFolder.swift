import Foundation

/// A folder with a model's files.
struct ModelFolder {
    /// More than any configuration or vocabulary has; a larger file is not one.
    private static let largestFile = 64 << 20

    /// Where it is.
    let path: String

    /// A folder below this one.
    func folder(_ name: String) -> ModelFolder { ModelFolder(path: name.isEmpty ? path : path + "/" + name) }

    /// The bytes of a file, or `nil` when there is none.
    ///
    /// - Throws: ``EmbeddingError`` when it cannot be read or is far too large.
    func bytes(_ name: String) throws(EmbeddingError) -> [UInt8]? {
        let path = path + "/" + name
        var status = stat()
        guard stat(path, &status) == 0 else {
            let code = errno
            if code == ENOENT { return nil }
            throw .file(name: name, errno: code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .malformed(file: name, reason: "it is no file") }
        guard Int(status.st_size) <= Self.largestFile else { throw .malformed(file: name, reason: "it is too large") }
        guard let data = FileManager.default.contents(atPath: path) else { throw .file(name: name, errno: EACCES) }
        return Array(data)
    }

    /// A file of JSON, or `nil` when there is none.
    ///
    /// - Throws: ``EmbeddingError`` when it is not JSON of this form.
    func json<Value: Decodable>(_ type: Value.Type, _ name: String) throws(EmbeddingError) -> Value? {
        guard let bytes = try bytes(name) else { return nil }
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw .malformed(file: name, reason: "it is not the JSON that is expected")
        }
    }
}
