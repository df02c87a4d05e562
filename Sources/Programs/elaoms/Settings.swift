import CommandLineTool
import Configuration

/// Lists every environment variable.
let settings = Subcommand(name: "settings", usage: "settings                   lists every environment variable") { _ in
    for setting in Setting.all {
        Program.print("\(setting.name)\n    \(setting.meaning)\n    default: \(setting.fallback)")
    }
    return 0
}
