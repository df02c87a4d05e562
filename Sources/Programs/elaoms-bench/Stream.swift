import CommandLineTool
import FastCGI
import Foundation
import HTTP

/// Where a stream was told to break.
private struct StreamBroken: Error {}

/// Answers every request with the numbers from 1, a line each, as they are made: what `seq 1 COUNT` prints.
///
/// With a second number the stream fails in that one's place.
let stream = Subcommand(
    name: "stream", usage: "stream COUNT [BREAK]   one that streams the numbers to COUNT, or breaks at one of them"
) { arguments in
    let numbers = arguments.compactMap { Int($0) }
    guard numbers.count == arguments.count, let count = numbers.first, numbers.count <= 2 else {
        Program.print(toStandardError: "usage: elaoms-bench " + stream.usage)
        return 2
    }
    let breakAt = numbers.count > 1 ? numbers[1] : nil
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
