#ifndef CMARKUP_BUILDER_H
#define CMARKUP_BUILDER_H

#include "CMarkup.h"

/// A tree that grows while libxml2 reads.
typedef struct {
    markup_tree tree;
    markup_limits limits;
    uint32_t node_room, attribute_room, text_room, name_room, problem_room;
    /// The elements that are open, the document first.
    int32_t *open;
    uint32_t open_count, open_room;
    /// How many elements are open below the last level.
    uint32_t below;
    /// Names by their hash; each place holds an index plus one.
    uint32_t *places;
} markup_builder;

bool markup_begin(markup_builder *builder, markup_limits limits, size_t expected);
/// Opens an element that takes the attributes added after it. False where a limit is reached.
bool markup_open(markup_builder *builder, const char *name, const char *prefix, const char *space);
bool markup_add_attribute(markup_builder *builder, const char *name, const char *prefix,
                          const char *space, const uint8_t *value, size_t count);
void markup_close(markup_builder *builder);
bool markup_add_text(markup_builder *builder, const uint8_t *bytes, size_t count);
void markup_add_problem(markup_builder *builder, int code, int line);
/// The finished tree; the builder is spent.
markup_tree *markup_end(markup_builder *builder);

#endif
