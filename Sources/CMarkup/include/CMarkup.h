#ifndef CMARKUP_H
#define CMARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// HTML and XML as flat arrays, read by libxml2. The library is loaded when it is first needed.

/// An element, a text or the document, in document order.
typedef struct {
    /// The index of the parent; -1 for the document.
    int32_t parent;
    /// The index after the last descendant.
    int32_t end;
    /// The index of the local name; -1 for a text, -2 for the document.
    int32_t name;
    /// The indexes of the prefix and of the namespace's address; -1 where there is none.
    int32_t prefix;
    int32_t space;
    /// An element's attributes, or a text's bytes.
    uint32_t first;
    uint32_t count;
} markup_node;

typedef struct {
    int32_t name;
    int32_t prefix;
    int32_t space;
    /// The bytes of its value.
    uint32_t first;
    uint32_t count;
} markup_attribute;

/// A name's bytes.
typedef struct {
    uint32_t first;
    uint32_t count;
} markup_name;

/// What libxml2 found wrong: its number for it (xmlParserErrors) and the line, from 1.
typedef struct {
    int32_t code;
    int32_t line;
} markup_problem;

typedef struct {
    /// More elements and texts, bytes of text, and names than these are not read.
    uint32_t nodes;
    uint32_t text;
    uint32_t names;
    uint32_t problems;
    /// Elements nested deeper hang on the last level.
    uint32_t depth;
} markup_limits;

/// A document; the bytes of texts, attribute values and names all lie in `text`.
typedef struct {
    markup_node *_Nullable nodes;
    uint32_t node_count;
    markup_attribute *_Nullable attributes;
    uint32_t attribute_count;
    uint8_t *_Nullable text;
    uint32_t text_count;
    markup_name *_Nullable names;
    uint32_t name_count;
    markup_problem *_Nullable problems;
    uint32_t problem_count;
    /// A limit, or want of memory, ended the reading.
    bool is_cut;
} markup_tree;

/// Whether libxml2 is there.
bool markup_is_available(void);

/// Texts that libxml2 need not read. Where `markup_aside_mark`, a number from 0 and the mark again
/// are all of a text, the one of that number stands there.
typedef struct {
    const uint8_t *_Nullable bytes;
    /// Where each ends in `bytes`; it begins where the one before ends.
    const uint32_t *_Nullable ends;
    size_t count;
} markup_asides;

enum { markup_aside_mark = 0x7F };

/// Reads UTF-8 without NULs. NULL without libxml2 or memory. Nothing but the bytes is read, no
/// entity is expanded, and nothing is written to stderr.
markup_tree *_Nullable markup_read_html(const uint8_t *_Nonnull bytes, size_t count,
                                        markup_asides asides, markup_limits limits);
markup_tree *_Nullable markup_read_xml(const uint8_t *_Nonnull bytes, size_t count,
                                       markup_limits limits);
void markup_free(markup_tree *_Nullable tree);

/// The name of HTML's entity for a character, NULL where it has none.
const char *_Nullable markup_entity_name(uint32_t character);

#endif
