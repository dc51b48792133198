import CCurl

/// The name of the library that fetches where it cannot be loaded, and nothing can be fetched.
package var missingFetchingLibrary: String? {
    ccurl_load() ? nil : String(cString: ccurl_library())
}
