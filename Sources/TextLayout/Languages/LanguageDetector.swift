/// The language a text is most likely written in: Russian, Ukrainian, Belarusian, Bulgarian,
/// Serbian in either script, Macedonian, Kazakh, Kyrgyz, Tatar, Romanian in either script or
/// English. Nil where its letters do not tell, or tell of another language.
///
/// The language is taken for which the trigrams of letters are worth most together, less a cost for
/// letters it does not write (trigrams as in Cavnar & Trenkle 1994, weighed by regression). Only
/// the first 2000 scalars are looked at, in one pass.
public func detectedLanguage(of text: String) -> Language? {
    var text = text
    text.makeContiguousUTF8()
    return detectedLanguage(of: text.utf8.span)
}

/// The language of one paragraph of an article: the article's, unless the paragraph's letters speak
/// clearly for another, as in a quote, or are of a script that the article's language does not use.
/// A name or a caption of a few words is taken to be in the article's language.
///
/// Undetermined where the paragraph is clearly in a language that `detectedLanguage` does not know.
public func paragraphLanguage(of text: String, in article: Language) -> Language {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    if article == .undetermined { return detectedLanguage(of: bytes) ?? .undetermined }
    guard let verdict = LanguageVerdict(bytes) else { return article }
    guard let own = verdict.score(of: article) else {
        return detectedLanguage(of: bytes) ?? .undetermined
    }
    let best = verdict.best(withStarts: false)
    let isClear =
        verdict.letters >= ClearEvidence.letters && best.score - own >= ClearEvidence.lead
    return isClear ? best.language ?? .undetermined : article
}

func detectedLanguage(of bytes: Span<UInt8>) -> Language? {
    LanguageVerdict(bytes)?.best(withStarts: true).language
}

/// What it takes to call a paragraph foreign to its article. Less of it turns paragraphs full of
/// foreign names, more of it keeps short quotes in the wrong language.
private enum ClearEvidence {
    static let letters = 16
    /// In the steps of the trigrams' worth.
    static let lead = 12
}
