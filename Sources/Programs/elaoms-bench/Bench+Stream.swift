import CommandLineTool
import FastCGI
import Foundation
import HTTP

/// Where a stream was told to break.
private struct StreamBroken: Error {}

/// Answers every request with the numbers from 1, a line each, as they are made: what `seq 1 COUNT` prints.
///
/// - Parameters:
///   - count: The last number.
///   - breakAt: The number in whose place the stream fails; `nil` for a stream that ends well.
/// - Returns: The exit status.
/// - Throws: `ServerError` when libfcgi does not start.
func benchStream(count: Int, breakAt: Int? = nil) throws -> Int32 {
    let server = Server(
        report: { error in Program.print(toStandardError: "elaoms-bench: \(type(of: error))") },
        handler: { _ in
            Response(
                contentType: "text/plain",
                stream: BodyStream { write in
                    let blockCount = 32 << 10
                    var block: [UInt8] = []
                    block.reserveCapacity(blockCount + 20)
                    for number in stride(from: 1, through: count, by: 1) {
                        if number == breakAt {
                            try write(block)
                            throw StreamBroken()
                        }
                        block += String(number).utf8
                        block.append(UInt8(ascii: "\n"))
                        if block.count >= blockCount {
                            try write(block)
                            block.removeAll(keepingCapacity: true)
                        }
                    }
                    try write(block)
                })
        })
    if Server.isPlainCGI { server.runPlainCGI() } else { try server.run() }
    return 0
}
