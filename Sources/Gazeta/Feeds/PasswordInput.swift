import Glibc

/// The first line of standard input.
func passwordFromInput() throws(Complaint) -> String {
    let bytes = try OpenFile(FileName(argument: "-")).readAll(limit: 1 << 16) ?? []
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard !line.isEmpty else { throw .noPassword }
    return String(decoding: line, as: UTF8.self)
}

/// Asks for a password on the terminal, which does not show it.
func askedPassword(of user: String, for feed: String) throws(Complaint) -> String {
    // Its own file: standard input and output may lead elsewhere.
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw .noPassword }
    defer { close(terminal) }
    var shown = termios()
    guard tcgetattr(terminal, &shown) == 0 else { throw .noPassword }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    // Whoever gives up with Ctrl-C must find the terminal as it was.
    hidden.c_lflag &= ~tcflag_t(ISIG)
    tcsetattr(terminal, TCSAFLUSH, &hidden)
    defer { tcsetattr(terminal, TCSAFLUSH, &shown) }
    let question = FeedLineWords.in(.current).password(user, feed)
    try writeAll(Array(onOneLine(question).utf8), to: terminal)
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 4096, read(terminal, &byte, 1) == 1, byte != 0x0A, byte != 0x0D {
        if byte == 0x03 || byte == 0x1C { line = []; break }
        line.append(byte)
    }
    try writeAll([0x0A], to: terminal)
    guard !line.isEmpty else { throw .noPassword }
    return String(decoding: line, as: UTF8.self)
}
