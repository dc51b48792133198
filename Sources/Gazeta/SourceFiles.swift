/// The files that paths name: a folder stands for all that lies in it.
///
/// A walk in the order of names, one folder at a time; hidden files are left out and links to
/// folders are not followed.
struct SourceFiles: Sequence, IteratorProtocol {
    struct Element {
        let name: FileName
        /// Named by the person, not met in a folder: if it holds no news, that is a fault.
        let wasNamed: Bool
    }

    /// Folders that could not be read, or that held nothing to read.
    private(set) var complaints: [Complaint] = []
    /// What is still to be visited, the next one last.
    private var waiting: [Element]

    init(_ paths: [String]) {
        waiting = paths.reversed().map { Element(name: FileName(argument: $0), wasNamed: true) }
    }

    mutating func next() -> Element? {
        while let element = waiting.popLast() {
            guard !element.name.isStandardInput else { return element }
            do throws(Complaint) {
                // A named path may be a link to a folder; one met on the walk may not.
                let isFolder =
                    element.wasNamed
                    ? try kind(of: element.name).isFolder
                    : kindWithoutFollowing(element.name).isFolder
                guard isFolder else { return element }
                try enter(element.name)
            } catch {
                complaints.append(error)
            }
        }
        return nil
    }

    private mutating func enter(_ folder: FileName) throws(Complaint) {
        let names = try OpenFile(folder).names()
        for name in names.reversed() {
            let path = folder.appending(name)
            let kind = kindWithoutFollowing(path)
            if kind.isFolder || kind.isFile {
                waiting.append(Element(name: path, wasNamed: false))
            }
        }
    }
}
