import Glibc

/// Opens a web address in the user's browser, without waiting for it.
///
/// The address is one argument of a program, never a shell's word; anything but http and https is
/// refused. Nil when it went well, else why not.
func openInBrowser(_ address: String) -> String? {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isWeb, address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
        return address
    }
    var reason: String?
    for program in browsers {
        guard let failure = start([program, address]) else { return nil }
        reason = reason ?? "\(program): \(failure)"
    }
    return reason
}

/// What may open an address, the user's own choice first.
private var browsers: [String] {
    // BROWSER may name several, parted by colons; one with a command line of its own is left out,
    // since only a shell could read it.
    let chosen = environment("BROWSER")?.split(separator: ":").map(String.init) ?? []
    return chosen.filter { !$0.contains(" ") && !$0.contains("%") }
        + ["xdg-open", "sensible-browser", "x-www-browser"]
}

/// Starts a program in a process group of its own, silent: no key of the reader's ends it, and it
/// draws nothing over the reader. Nil when it runs, else why not.
private func start(_ arguments: [String]) -> String? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // What the reader ignores or blocks is not to be inherited.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
        &attributes,
        Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawnp(
        &process, arguments[0], &actions, &attributes, copies + [nil], environ)
    return status == 0 ? nil : systemReason(status)
}
