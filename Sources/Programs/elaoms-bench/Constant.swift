import CommandLineTool
import FastCGI
import HTTP

/// Does nothing but answer: what is left of a request's time is nginx and FastCGI.
let constant = Subcommand(
    name: "constant", usage: "constant               a FastCGI worker that answers a constant (for spawn-fcgi)"
) { arguments in
    guard arguments.isEmpty else {
        Program.print(toStandardError: "usage: elaoms-bench " + constant.usage)
        return 2
    }
    let body = Array(#"{"status":"ok"}"#.utf8)
    try Server(report: { _ in }, handler: { _ in Response(body: body) }).run()
    return 0
}
