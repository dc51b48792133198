import Glibc

/// A program running in a pseudo-terminal of its own, seen from the terminal's side.
struct PseudoTerminal: ~Copyable {
    let process: pid_t
    private let side: Int32

    /// Starts `arguments` with the environment `variables`, nothing else of ours.
    init?(_ arguments: [String], variables: [String: String], rows: Int, columns: Int) {
        var size = winsize()
        size.ws_row = UInt16(clamping: rows)
        size.ws_col = UInt16(clamping: columns)
        var (side, other): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&side, &other, nil, nil, &size) == 0 else { return nil }
        defer { close(other) }
        guard ttyname_r(other, &name, name.count) == 0 else {
            close(side)
            return nil
        }
        _ = fcntl(side, F_SETFD, FD_CLOEXEC)
        _ = fcntl(other, F_SETFD, FD_CLOEXEC)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // The first terminal a session's leader opens becomes the one it is controlled by.
        for number in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, number, name, O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, spawnInNewSession)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var process: pid_t = 0
        let program = arguments.first ?? ""
        let status = withCStrings(arguments) { arguments in
            withCStrings(variables.map { "\($0.key)=\($0.value)" }) { variables in
                posix_spawnp(&process, program, &actions, &attributes, arguments, variables)
            }
        }
        guard status == 0 else {
            close(side)
            return nil
        }
        self.process = process
        self.side = side
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(side)
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(side, bytes, bytes.count)
    }

    /// Reads what is drawn until `text` has been; nil when the program ends or `seconds` pass.
    func output(until text: String, within seconds: Int32 = 30) -> [UInt8]? {
        let pattern = Array(text.utf8)
        var drawn: [UInt8] = []
        while let more = read(within: seconds), !more.isEmpty {
            // What was looked through before need not be again, but for a match across the seam.
            let start = max(0, drawn.count - pattern.count)
            drawn += more
            if contains(pattern, in: drawn[start...]) { return drawn }
        }
        return nil
    }

    /// Reads until nothing has come for `milliseconds`.
    func settle(milliseconds: Int32 = 100) {
        var waiting = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, milliseconds) > 0, read(within: 0)?.isEmpty == false {}
    }

    /// The next bytes the program writes.
    func read(within seconds: Int32) -> [UInt8]? {
        var waiting = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, seconds * 1000) > 0 else { return nil }
        return [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            count = max(0, Glibc.read(side, buffer.baseAddress, buffer.count))
        }
    }

    /// Most memory the program has held so far, in bytes.
    var peakMemory: Int {
        guard let status = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(status) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), status) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return (Int(text.filter(\.isNumber)) ?? 0) * 1024
        }
        return 0
    }

    private func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return true }
        var start = bytes.startIndex
        while let index = bytes[start...].firstIndex(of: first) {
            if bytes[index...].starts(with: pattern) { return true }
            start = index + 1
        }
        return false
    }
}

/// The texts as C wants an array of strings: ended by a null.
private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
}

/// POSIX_SPAWN_SETSID of glibc 2.26 and later, which its Swift module does not show.
private let spawnInNewSession: Int16 = 0x80
