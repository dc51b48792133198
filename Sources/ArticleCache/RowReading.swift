import Foundation
import GRDB

/// Columns read as what they hold: a damaged file may hold anything, and GRDB's own typed
/// subscripts trap on a type they do not expect.
extension Row {
    func integer(_ column: Int) -> Int64? {
        let value: DatabaseValue = self[column]
        if case .int64(let integer) = value.storage { return integer }
        return nil
    }

    func real(_ column: Int) -> Double? {
        let value: DatabaseValue = self[column]
        if case .double(let number) = value.storage { return number }
        return nil
    }

    func flag(_ column: Int) -> Bool {
        integer(column).map { $0 != 0 } ?? false
    }

    func text(_ column: Int) -> String? {
        let value: DatabaseValue = self[column]
        if case .string(let text) = value.storage { return text }
        return nil
    }

    func bytes(_ column: Int) -> Data? {
        let value: DatabaseValue = self[column]
        if case .blob(let data) = value.storage { return data }
        return nil
    }
}

extension Database {
    /// Runs a statement that is prepared once for each connection.
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }

    /// The first row of a statement that is prepared once for each connection.
    func row(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
        try Row.fetchOne(
            cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }

    /// The rows of a statement that is prepared once for each connection.
    func rows(
        _ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []
    ) throws -> RowCursor {
        try Row.fetchCursor(
            cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }
}
