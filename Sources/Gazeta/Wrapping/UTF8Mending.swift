/// Makes valid UTF-8 of bytes that come piece by piece; U+FFFD stands for what is none.
///
/// Each longest beginning of a scalar is replaced by one U+FFFD, as chapter 3.9 of the Unicode
/// Standard advises; where the pieces are cut makes no difference. The work is linear.
struct UTF8Mending {
    /// Bytes that have been replaced.
    private(set) var replacedCount = 0
    /// Where the first of them stands in the input.
    private(set) var firstReplacedOffset: Int?

    /// The beginning of a scalar, at most three bytes, whose rest has not come yet.
    private var unfinished: [UInt8] = []
    /// Bytes of the input before `unfinished`.
    private var offset = 0

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// What these bytes and those held back before say for certain.
    mutating func mend(_ bytes: [UInt8]) -> [UInt8] {
        mend(unfinished.isEmpty ? bytes : unfinished + bytes, isLast: false)
    }

    /// The rest, at the end of the input.
    mutating func finish() -> [UInt8] {
        mend(unfinished, isLast: true)
    }

    private mutating func mend(_ input: [UInt8], isLast: Bool) -> [UInt8] {
        unfinished = []
        defer { offset += input.count - unfinished.count }
        guard var fault = fault(in: input, from: 0) else { return input }
        var mended: [UInt8] = []
        mended.reserveCapacity(input.count)
        var place = 0
        while true {
            mended += input[place..<fault.bytes.lowerBound]
            if fault.isCutOff, fault.bytes.upperBound == input.count, !isLast {
                unfinished = Array(input[fault.bytes])
                return mended
            }
            mended += Self.replacement
            firstReplacedOffset = firstReplacedOffset ?? offset + fault.bytes.lowerBound
            replacedCount += fault.bytes.count
            place = fault.bytes.upperBound
            guard let next = self.fault(in: input, from: place) else { break }
            fault = next
        }
        mended += input[place...]
        return mended
    }

    /// The first bytes from a place on that are no scalar.
    private func fault(
        in input: [UInt8], from start: Int
    ) -> (bytes: Range<Int>, isCutOff: Bool)? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: input.span.extracting(droppingFirst: start))
            return nil
        } catch {
            let bytes = error.byteOffsets
            return (
                start + bytes.lowerBound..<start + bytes.upperBound,
                error.kind == .truncatedScalar
            )
        }
    }
}
