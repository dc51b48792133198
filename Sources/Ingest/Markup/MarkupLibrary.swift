import CMarkup

/// The name of the library that reads markup where it cannot be loaded, and neither pages nor
/// feeds of XML can be read.
package var missingMarkupLibrary: String? {
    markup_is_available() ? nil : "libxml2"
}
