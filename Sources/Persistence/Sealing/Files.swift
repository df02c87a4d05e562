import Persistence
import Foundation

/// Files that are whole or absent: written to a temporary name, synced, renamed.
package enum Files {
    /// Makes a folder and those above it, for this user only, durably: a synced file in a folder that a power cut
    /// takes away is lost with it.
    package static func makeFolder(_ path: String) throws(StoreError) {
        let parent = (path as NSString).deletingLastPathComponent
        var code = mkdir(path, 0o700) == 0 ? 0 : errno
        if code == ENOENT, !parent.isEmpty {
            try makeFolder(parent)
            code = mkdir(path, 0o700) == 0 ? 0 : errno
        }
        // Another thread may have been first.
        if code == EEXIST || path.isEmpty { return }
        guard code == 0 else { throw .file(operation: "make a folder", errno: code) }
        try syncFolder(parent)
    }

    /// Writes a file durably; afterwards it is there with exactly these bytes, also after a power cut.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - path: The file.
    ///   - folder: Where the temporary file lies, on the same file system; the file's own folder unless given.
    /// - Throws: ``StoreError/file(operation:errno:)``; then nothing was written.
    package static func write(_ bytes: [UInt8], to path: String, by folder: String? = nil) throws(StoreError) {
        let base = folder.map { $0 + "/" + (path as NSString).lastPathComponent } ?? path
        let temporary = "\(base).\(getpid())-\(UInt64.random(in: 0...UInt64.max)).tmp"
        do throws(StoreError) {
            try writeAndSync(bytes, to: temporary)
            guard rename(temporary, path) == 0 else { throw .file(operation: "rename a file", errno: errno) }
            try syncFolder((path as NSString).deletingLastPathComponent)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Reads a whole file.
    package static func read(_ path: String) throws(StoreError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(operation: "open a file", errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .file(operation: "read a file", errno: errno) }
        let size = Int(status.st_size)
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = 0
            while count < size, let base = buffer.baseAddress {
                let got = Foundation.read(descriptor, base + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw .file(operation: "read a file", errno: failure) }
        return bytes
    }

    /// Removes a file durably; it may be gone already.
    package static func remove(_ path: String) throws(StoreError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .file(operation: "remove a file", errno: errno) }
        try syncFolder((path as NSString).deletingLastPathComponent)
    }

    private static func writeAndSync(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(operation: "create a file", errno: errno) }
        defer { close(descriptor) }
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = Foundation.write(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 {
                    failure = errno
                    break
                }
                written += count
            }
        }
        guard failure == 0 else { throw .file(operation: "write a file", errno: failure) }
        guard fsync(descriptor) == 0 else { throw .file(operation: "sync a file", errno: errno) }
    }

    /// A rename or removal outlives a power cut only when its folder is synced.
    private static func syncFolder(_ path: String) throws(StoreError) {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(operation: "open a folder", errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(operation: "sync a folder", errno: errno) }
    }
}
