import Screen

extension ReaderState {
    var helpPage: HelpPage { HelpPage(keys: keyMap, wording: wording) }

    /// Keys scroll the help; any other closes it, and does nothing else.
    mutating func pressInHelp(_ key: KeyPress, _ action: Action?, _ top: Int) -> [Effect] {
        let page = helpPage
        let rows = page.visibleRows(on: size)
        let step: Int? =
            switch (action, key) {
            case (.up, _): -1
            case (.down, _): 1
            case (_, .mouse(let event)):
                switch event.kind {
                case .wheelUp: -1
                case .wheelDown: 1
                case .press, .doublePress: nil
                }
            case (.pageUp, _): -rows
            case (.pageDown, _), (.readOn, _): rows
            case (.home, _): -page.lastTop(on: size)
            case (.end, _): page.lastTop(on: size)
            case (.redraw, _), (.suspend, _): 0
            default: nil
            }
        guard let step else {
            overlay = .none
            return []
        }
        overlay = .help(
            top: max(0, min(min(top, page.lastTop(on: size)) + step, page.lastTop(on: size))))
        if action == .redraw { return [.redraw] }
        return action == .suspend ? [.suspend] : []
    }
}
