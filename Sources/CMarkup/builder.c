#include "builder.h"

#include <stdlib.h>
#include <string.h>

enum { place_count = 1 << 12, most_probes = 16, most_bytes = INT32_MAX,
       most_of_space = 256 };

// Room for one more element of an array, or for `more` of them.
static bool grow(void **array, uint32_t *room, size_t needed, size_t size)
{
    if (needed <= *room) return true;
    size_t wanted = (size_t)*room * 2;
    if (wanted < 64) wanted = 64;
    if (wanted < needed) wanted = needed;
    if (wanted > most_bytes / size) return false;
    void *larger = realloc(*array, wanted * size);
    if (larger == NULL) return false;
    *array = larger;
    *room = (uint32_t)wanted;
    return true;
}

static bool cut(markup_builder *builder)
{
    builder->tree.is_cut = true;
    return false;
}

static bool append_text(markup_builder *builder, const uint8_t *bytes, size_t count)
{
    markup_tree *tree = &builder->tree;
    if (count > builder->limits.text - tree->text_count) return cut(builder);
    if (!grow((void **)&tree->text, &builder->text_room, tree->text_count + count, 1))
        return cut(builder);
    if (count > 0) memcpy(tree->text + tree->text_count, bytes, count);
    tree->text_count += (uint32_t)count;
    return true;
}

static int32_t add_name(markup_builder *builder, const char *name, size_t count)
{
    markup_tree *tree = &builder->tree;
    if (tree->name_count >= builder->limits.names) return cut(builder), -1;
    if (!grow((void **)&tree->names, &builder->name_room, tree->name_count + 1,
              sizeof(markup_name)))
        return cut(builder), -1;
    uint32_t first = tree->text_count;
    if (!append_text(builder, (const uint8_t *)name, count)) return -1;
    tree->names[tree->name_count] = (markup_name){first, (uint32_t)count};
    return (int32_t)tree->name_count++;
}

// The index of a name, -1 for none. Where too many names crowd one place, the same name may have
// several indexes: who makes names collide gains no time by it.
static int32_t limited_index(markup_builder *builder, const char *name, size_t most)
{
    if (name == NULL) return -1;
    uint32_t hash = 2166136261u;
    size_t count = 0;
    for (; count < most && name[count] != 0; count++) hash = (hash ^ (uint8_t)name[count]) * 16777619u;
    for (uint32_t probe = 0; probe < most_probes; probe++) {
        uint32_t *place = &builder->places[(hash + probe) & (place_count - 1)];
        if (*place == 0) {
            int32_t index = add_name(builder, name, count);
            if (index >= 0) *place = (uint32_t)index + 1;
            return index;
        }
        const markup_name *known = &builder->tree.names[*place - 1];
        if (known->count == count &&
            memcmp(builder->tree.text + known->first, name, count) == 0)
            return (int32_t)*place - 1;
    }
    return add_name(builder, name, count);
}

static int32_t name_index(markup_builder *builder, const char *name)
{
    return limited_index(builder, name, SIZE_MAX);
}

// Of a namespace only the beginning: its address comes with every element, however long it is.
static int32_t space_index(markup_builder *builder, const char *space)
{
    return limited_index(builder, space, most_of_space);
}

static bool add_node(markup_builder *builder, markup_node node)
{
    markup_tree *tree = &builder->tree;
    if (tree->node_count >= builder->limits.nodes) return cut(builder);
    if (!grow((void **)&tree->nodes, &builder->node_room, tree->node_count + 1,
              sizeof(markup_node)))
        return cut(builder);
    tree->nodes[tree->node_count++] = node;
    return true;
}

static bool push(markup_builder *builder, int32_t node)
{
    if (!grow((void **)&builder->open, &builder->open_room, builder->open_count + 1,
              sizeof(int32_t)))
        return cut(builder);
    builder->open[builder->open_count++] = node;
    return true;
}

static int32_t top(const markup_builder *builder) { return builder->open[builder->open_count - 1]; }

bool markup_begin(markup_builder *builder, markup_limits limits, size_t expected)
{
    memset(builder, 0, sizeof(*builder));
    builder->limits = limits;
    builder->places = calloc(place_count, sizeof(uint32_t));
    markup_node document = {-1, 0, -2, -1, -1, 0, 0};
    bool has_begun =
        builder->places != NULL &&
        grow((void **)&builder->tree.text, &builder->text_room, expected + 1, 1) &&
        add_node(builder, document) && push(builder, 0);
    if (!has_begun) markup_free(markup_end(builder));
    return has_begun;
}

bool markup_open(markup_builder *builder, const char *name, const char *prefix, const char *space)
{
    markup_node node = {top(builder), 0, name_index(builder, name), name_index(builder, prefix),
                        space_index(builder, space), builder->tree.attribute_count, 0};
    if (builder->tree.is_cut || node.name < 0) return false;
    if (!add_node(builder, node)) return false;
    if (builder->open_count >= builder->limits.depth) {
        // It has no descendants: they hang on the last level, beside it.
        builder->tree.nodes[builder->tree.node_count - 1].end = (int32_t)builder->tree.node_count;
        builder->below++;
        return true;
    }
    return push(builder, (int32_t)builder->tree.node_count - 1);
}

bool markup_add_attribute(markup_builder *builder, const char *name, const char *prefix,
                          const char *space, const uint8_t *value, size_t count)
{
    markup_tree *tree = &builder->tree;
    markup_attribute attribute = {name_index(builder, name), name_index(builder, prefix),
                                  space_index(builder, space), 0, (uint32_t)count};
    if (tree->is_cut || attribute.name < 0) return false;
    if (!grow((void **)&tree->attributes, &builder->attribute_room, tree->attribute_count + 1,
              sizeof(markup_attribute)))
        return cut(builder);
    attribute.first = tree->text_count;
    if (!append_text(builder, value, count)) return false;
    tree->attributes[tree->attribute_count++] = attribute;
    tree->nodes[tree->node_count - 1].count++;
    return true;
}

void markup_close(markup_builder *builder)
{
    if (builder->below > 0) {
        builder->below--;
        return;
    }
    if (builder->open_count < 2) return;
    builder->tree.nodes[top(builder)].end = (int32_t)builder->tree.node_count;
    builder->open_count--;
}

bool markup_add_text(markup_builder *builder, const uint8_t *bytes, size_t count)
{
    markup_tree *tree = &builder->tree;
    if (tree->is_cut) return false;
    markup_node *last = &tree->nodes[tree->node_count - 1];
    // What libxml2 gives in pieces is one text.
    if (last->name == -1 && last->parent == top(builder) &&
        last->first + last->count == tree->text_count) {
        if (!append_text(builder, bytes, count)) return false;
        last->count += (uint32_t)count;
        return true;
    }
    int32_t index = (int32_t)tree->node_count;
    markup_node node = {top(builder), index + 1, -1, -1, -1, tree->text_count, (uint32_t)count};
    return append_text(builder, bytes, count) && add_node(builder, node);
}

void markup_add_problem(markup_builder *builder, int code, int line)
{
    markup_tree *tree = &builder->tree;
    if (tree->problem_count >= builder->limits.problems) return;
    if (!grow((void **)&tree->problems, &builder->problem_room, tree->problem_count + 1,
              sizeof(markup_problem)))
        return;
    tree->problems[tree->problem_count++] = (markup_problem){code, line};
}

markup_tree *markup_end(markup_builder *builder)
{
    for (uint32_t level = 0; level < builder->open_count; level++)
        builder->tree.nodes[builder->open[level]].end = (int32_t)builder->tree.node_count;
    free(builder->open);
    free(builder->places);
    markup_tree *tree = malloc(sizeof(*tree));
    if (tree == NULL) {
        free(builder->tree.nodes);
        free(builder->tree.attributes);
        free(builder->tree.text);
        free(builder->tree.names);
        free(builder->tree.problems);
        return NULL;
    }
    *tree = builder->tree;
    return tree;
}

void markup_free(markup_tree *tree)
{
    if (tree == NULL) return;
    free(tree->nodes);
    free(tree->attributes);
    free(tree->text);
    free(tree->names);
    free(tree->problems);
    free(tree);
}
