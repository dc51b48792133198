import Glibc

/// Puts right what a process may be started with that would make it misbehave, before anything
/// is opened.
func settleProcess() {
    // A pipe closed by `head` ends the output; it is no reason to die by a signal.
    _ = signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is told of by the write that failed.
    _ = signal(SIGXFSZ, SIG_IGN)
    occupyStandardFiles()
    leaveFaultsToTheSystem()
}

/// A file opened while stdin, stdout or stderr is closed would take its number, and what is
/// meant for people would be written into it. What takes the number here can be neither read
/// nor written the way its place asks for, so the closed file is noticed as such.
private func occupyStandardFiles() {
    for (file, access) in [
        (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(file, F_GETFD) < 0 {
        // The lowest free number is this one: those below are taken by now.
        _ = open("/dev/null", access)
    }
}

/// In a terminal the runtime answers a fault, and Ctrl-\ too, with a prompt that takes the
/// keyboard for half a minute. Who sets SWIFT_BACKTRACE wants that.
private func leaveFaultsToTheSystem() {
    guard environment("SWIFT_BACKTRACE") == nil else { return }
    for fault in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
        _ = signal(fault, SIG_DFL)
    }
}
