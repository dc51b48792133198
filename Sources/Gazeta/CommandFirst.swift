import ArgumentParser

/// The arguments with a `--cache` that stands before the command's name moved behind it, where
/// the parser looks for it: `gazeta --cache DIR list` reads as `gazeta list --cache DIR`.
func withCommandFirst(_ arguments: ArraySlice<String>) -> [String] {
    let arguments = Array(arguments)
    let count =
        arguments.first == "--cache" ? 2 : arguments.first?.hasPrefix("--cache=") == true ? 1 : 0
    guard count > 0, arguments.count > count,
        commandNames.contains(arguments[count])
    else { return arguments }
    return [arguments[count]] + arguments[..<count] + arguments[(count + 1)...]
}

private let commandNames = Set(
    Gazeta.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
