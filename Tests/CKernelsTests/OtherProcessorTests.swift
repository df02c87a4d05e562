import Foundation
import TestSupport
import Testing

/// The paths that this processor may not have, built for one that has them and compared with the plain path.
@Suite struct OtherProcessorTests {
    static let hasSIMDe = FileManager.default.fileExists(atPath: "/usr/include/simde/x86/avx512.h")
    static let hasEmulator =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/qemu-aarch64")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/aarch64-linux-gnu-gcc")

    @Test(.enabled(if: hasSIMDe, "there is no SIMDe: see scripts/setup.sh"))
    func avx512VNNIAgreesWithPlain() throws { try expectAgreement("avx512vnni") }

    @Test(.enabled(if: hasEmulator, "there is no qemu or compiler for Arm: see scripts/setup.sh"))
    func neonDotAgreesWithPlain() throws { try expectAgreement("neon-dot") }

    private func expectAgreement(_ path: String) throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let outcome = try Script.run(
            here.appending(path: "../../scripts/kernels-check.sh").path, [path], keepsErrors: true)
        #expect(outcome.status == 0, "\(String(decoding: outcome.output, as: UTF8.self))")
    }
}
