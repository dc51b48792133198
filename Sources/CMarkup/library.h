#ifndef CMARKUP_LIBRARY_H
#define CMARKUP_LIBRARY_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

/// The functions of libxml2 that are called.
#define MARKUP_FUNCTIONS(each)      \
    each(xmlInitParser)             \
    each(xmlCreateMemoryParserCtxt) \
    each(xmlCtxtUseOptions)         \
    each(xmlParseDocument)          \
    each(xmlStopParser)             \
    each(xmlFreeDoc)                \
    each(xmlFreeParserCtxt)         \
    each(xmlSetGenericErrorFunc)    \
    each(xmlSetStructuredErrorFunc) \
    each(xmlSwitchEncoding)         \
    each(htmlCreateMemoryParserCtxt) \
    each(htmlCtxtUseOptions)        \
    each(htmlParseDocument)         \
    each(htmlFreeParserCtxt)        \
    each(htmlEntityValueLookup)

typedef struct {
#define FIELD(name) __typeof__(name) *_Nonnull name;
    MARKUP_FUNCTIONS(FIELD)
#undef FIELD
} markup_library;

/// NULL where libxml2 is missing or another than the headers describe.
const markup_library *_Nullable markup_load(void);

#endif
