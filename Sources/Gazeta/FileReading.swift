import Glibc

/// A file named on the command line or met in a folder.
///
/// The name is kept as the system gives it: it need not be UTF-8.
struct FileName: Hashable, Sendable {
    let bytes: [UInt8]

    /// A name that was an argument of the command line.
    init(argument text: String) {
        bytes = argument(spelt: text) ?? Array(text.utf8)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The name as text for people; what is no UTF-8 shows as U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    var isStandardInput: Bool { bytes == [0x2D] }

    func appending(_ component: [UInt8]) -> FileName {
        FileName(bytes: bytes + (bytes.last == 0x2F ? [] : [0x2F]) + component)
    }

    fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { name in
                // Never empty: the closing zero is always there.
                name.baseAddress.map(body) ?? body("")
            }
        }
    }
}

/// The bytes of the argument that reads as `text`; what is no UTF-8 in it reads as U+FFFD.
private func argument(spelt text: String) -> [UInt8]? {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    for index in 0..<Int(CommandLine.argc) {
        guard let start = CommandLine.unsafeArgv[index] else { continue }
        let bytes = UnsafeBufferPointer(start: start, count: strlen(start)).map(
            UInt8.init(bitPattern:))
        if String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(text.utf8) { return bytes }
    }
    return nil
}

/// A file open for reading; it closes itself.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let name: FileName
    let isFolder: Bool
    /// Bytes, where the system knows beforehand.
    let size: Int?

    init(_ name: FileName) throws(Complaint) {
        let descriptor = try Self.open(name)
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else {
            let reason = systemReason(errno)
            close(descriptor)
            throw .unreadable(name.text, reason: reason)
        }
        let kind = facts.st_mode & S_IFMT
        self.name = name
        self.descriptor = descriptor
        isFolder = kind == S_IFDIR
        size = kind == S_IFREG ? Int(facts.st_size) : nil
    }

    private static func open(_ name: FileName) throws(Complaint) -> Int32 {
        // Asked before it is opened: opening some devices has effects, or never ends.
        if !name.isStandardInput, try !kind(of: name).isReadable { throw .notAFile(name.text) }
        let descriptor =
            name.isStandardInput
            ? dup(STDIN_FILENO) : name.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw unreadable(name) }
        return descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The next bytes, at most `limit` of them; none at the end.
    func read(atMost limit: Int) throws(Complaint) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            repeat {
                let got = Glibc.read(descriptor, buffer.baseAddress, limit)
                failure = got < 0 ? errno : 0
                count = max(0, got)
            } while failure == EINTR
        }
        guard failure == 0 else { throw .unreadable(name.text, reason: systemReason(failure)) }
        return bytes
    }

    /// Everything from here on; nil where it is more than `limit` bytes.
    func readAll(after start: [UInt8] = [], limit: Int) throws(Complaint) -> [UInt8]? {
        if let size, size > limit { return nil }
        var bytes = start
        while bytes.count <= limit {
            let more = try read(atMost: 1 << 18)
            if more.isEmpty { return bytes }
            bytes += more
        }
        return nil
    }

    /// The names in a folder, in the order of their bytes; hidden ones left out.
    func names() throws(Complaint) -> [[UInt8]] {
        guard let stream = fdopendir(dup(descriptor)) else {
            throw .unreadable(name.text, reason: systemReason(errno))
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                Array(bytes.prefix { $0 != 0 })
            }
            if name.first != 0x2E { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// What a name leads to, links followed.
func kind(of name: FileName) throws(Complaint) -> (isFolder: Bool, isReadable: Bool) {
    var facts = stat()
    guard name.withCString({ stat($0, &facts) }) == 0 else { throw unreadable(name) }
    let kind = facts.st_mode & S_IFMT
    return (kind == S_IFDIR, kind == S_IFREG || kind == S_IFDIR || kind == S_IFIFO)
}

/// Why the last call could not get at a file, as `errno` tells.
private func unreadable(_ name: FileName) -> Complaint {
    errno == ENOENT
        ? .noSuchFile(name.text) : .unreadable(name.text, reason: systemReason(errno))
}

/// Whether a name in a folder is itself a folder or a plain file; links to folders are not
/// followed, so that no walk goes in circles.
func kindWithoutFollowing(_ name: FileName) -> (isFolder: Bool, isFile: Bool) {
    var facts = stat()
    guard name.withCString({ lstat($0, &facts) }) == 0 else { return (false, false) }
    let isLink = facts.st_mode & S_IFMT == S_IFLNK
    if isLink, name.withCString({ stat($0, &facts) }) != 0 { return (false, false) }
    let kind = facts.st_mode & S_IFMT
    return (kind == S_IFDIR && !isLink, kind == S_IFREG)
}
