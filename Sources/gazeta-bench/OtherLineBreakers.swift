import Glibc

/// A line breaker of another library, loaded when the program runs.
struct OtherLineBreaker {
    let name: String
    /// How many places it finds in a text in UTF-8 where a line may end.
    let opportunities: (UnsafeBufferPointer<UInt8>) -> Int
}

/// A shared library, open until the program ends.
private struct SharedLibrary {
    private let handle: UnsafeMutableRawPointer

    init?(_ name: String) {
        guard let handle = dlopen(name, RTLD_NOW) else { return nil }
        self.handle = handle
    }

    func function<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
}

/// ICU's iterator over the places where a line may end, reading UTF-8 through a `UText`; nil where
/// no ICU is installed. Its symbols bear its version, so versions are tried, the newest first.
func lineBreakerOfICU() -> OtherLineBreaker? {
    typealias Status = UnsafeMutablePointer<CInt>
    typealias Text = UnsafeMutableRawPointer
    typealias Iterator = UnsafeMutableRawPointer
    typealias OpenText =
        @convention(c) (Text?, UnsafePointer<UInt8>?, Int64, Status) -> Text?
    typealias Open =
        @convention(c) (CInt, UnsafePointer<CChar>, UnsafePointer<UInt16>?, Int32, Status)
        -> Iterator?
    typealias SetText = @convention(c) (Iterator, Text, Status) -> Void
    typealias Next = @convention(c) (Iterator) -> Int32
    typealias CloseText = @convention(c) (Text) -> Text?
    typealias Close = @convention(c) (Iterator) -> Void
    let lines: CInt = 2

    for version in (50...99).reversed() {
        guard let library = SharedLibrary("libicuuc.so.\(version)"),
            let openText = library.function("utext_openUTF8_\(version)", as: OpenText.self),
            let open = library.function("ubrk_open_\(version)", as: Open.self),
            let setText = library.function("ubrk_setUText_\(version)", as: SetText.self),
            let next = library.function("ubrk_next_\(version)", as: Next.self),
            let closeText = library.function("utext_close_\(version)", as: CloseText.self),
            let close = library.function("ubrk_close_\(version)", as: Close.self)
        else { continue }
        return OtherLineBreaker(name: "ICU \(version), line iterator") { bytes in
            var status: CInt = 0
            guard let text = openText(nil, bytes.baseAddress, Int64(bytes.count), &status),
                let iterator = open(lines, "ru", nil, 0, &status)
            else { return 0 }
            defer {
                close(iterator)
                _ = closeText(text)
            }
            setText(iterator, text, &status)
            guard status <= 0 else { return 0 }
            var count = 0
            while next(iterator) >= 0 { count += 1 }
            return count
        }
    }
    return nil
}

/// The marking of the places where a line may end in GNU libunistring; nil where it is not installed.
func lineBreakerOfLibunistring() -> OtherLineBreaker? {
    typealias Mark =
        @convention(c) (
            UnsafePointer<UInt8>?, Int, UnsafePointer<CChar>, UnsafeMutablePointer<CChar>?
        )
        -> Void
    for version in [5, 2] {
        guard let library = SharedLibrary("libunistring.so.\(version)"),
            let mark = library.function("u8_possible_linebreaks", as: Mark.self)
        else { continue }
        return OtherLineBreaker(name: "libunistring, u8_possible_linebreaks") { bytes in
            let marks = [CChar](unsafeUninitializedCapacity: bytes.count) { marks, count in
                mark(bytes.baseAddress, bytes.count, "UTF-8", marks.baseAddress)
                count = bytes.count
            }
            // Its numbers for a place where a line may end and where it must.
            return marks.reduce(0) { $1 == 2 || $1 == 3 ? $0 + 1 : $0 }
        }
    }
    return nil
}
