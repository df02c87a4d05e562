import Foundation

/// A file that is mapped read-only: all processes share one copy of it.
///
/// The file must not be changed while it is mapped; replace it by renaming another over it.
final class MappedFile: @unchecked Sendable {
    // Sendable, as the mapped bytes never change.

    /// Its name, without the folder; for errors.
    let name: String
    /// Its first byte.
    let base: UnsafeRawPointer
    /// How many bytes it has.
    let count: Int
    /// When it was changed last, in nanoseconds since 1970.
    let changedAt: Int64

    /// Maps a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - leastCount: What every file of its kind has at least, in bytes.
    /// - Throws: ``EmbeddingError`` when it cannot be read or is shorter.
    init(path: String, leastCount: Int) throws(EmbeddingError) {
        name = (path as NSString).lastPathComponent
        // Not blocking, as the file might be a pipe that nobody writes to.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let code = errno
            throw code == ENOENT ? .missingFile(name) : .file(name: name, errno: code)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .file(name: name, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .malformed(file: name, reason: "it is no file") }
        let count = Int(status.st_size)
        guard count >= max(1, leastCount) else {
            throw .malformed(file: name, reason: "it is too short for a header")
        }
        guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED else {
            throw .file(name: name, errno: errno)
        }
        self.base = UnsafeRawPointer(base)
        self.count = count
        changedAt = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }

    /// All its bytes.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }
}
