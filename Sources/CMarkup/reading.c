#include "builder.h"
#include "library.h"

#include <string.h>

// What the callbacks need beside the tree.
typedef struct {
    markup_builder builder;
    const markup_library *library;
    xmlParserCtxtPtr context;
    markup_asides asides;
} reading;

static void go_on(reading *state, bool has_room)
{
    if (!has_room) state->library->xmlStopParser(state->context);
}

static void html_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
    reading *state = data;
    bool has_room = markup_open(&state->builder, (const char *)name, NULL, NULL);
    for (; has_room && attributes != NULL && attributes[0] != NULL; attributes += 2) {
        const xmlChar *value = attributes[1];
        size_t count = value == NULL ? 0 : strlen((const char *)value);
        has_room = markup_add_attribute(&state->builder, (const char *)attributes[0], NULL, NULL,
                                        value, count);
    }
    go_on(state, has_room);
}

static void html_end(void *data, const xmlChar *name)
{
    (void)name;
    markup_close(&((reading *)data)->builder);
}

static void xml_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
                      int space_count, const xmlChar **spaces, int attribute_count,
                      int default_count, const xmlChar **attributes)
{
    (void)space_count, (void)spaces, (void)default_count;
    reading *state = data;
    bool has_room = markup_open(&state->builder, (const char *)name, (const char *)prefix,
                                (const char *)space);
    for (int index = 0; has_room && index < attribute_count; index++, attributes += 5) {
        has_room = markup_add_attribute(
            &state->builder, (const char *)attributes[0], (const char *)attributes[1],
            (const char *)attributes[2], attributes[3], (size_t)(attributes[4] - attributes[3]));
    }
    go_on(state, has_room);
    // After a first fault libxml2 would drop every reference, "&amp;" too.
    state->context->wellFormed = 1;
}

static void xml_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space)
{
    (void)name, (void)prefix, (void)space;
    reading *state = data;
    markup_close(&state->builder);
    state->context->wellFormed = 1;
}

// The number of the text that is meant, -1 where the bytes are the text itself.
static int64_t aside_number(const xmlChar *bytes, int count)
{
    if (count < 3 || count > 16) return -1;
    if (bytes[0] != markup_aside_mark || bytes[count - 1] != markup_aside_mark) return -1;
    int64_t number = 0;
    for (int index = 1; index < count - 1; index++) {
        if (bytes[index] < '0' || bytes[index] > '9') return -1;
        number = number * 10 + (bytes[index] - '0');
    }
    return number;
}

static void text(void *data, const xmlChar *bytes, int count)
{
    reading *state = data;
    if (count <= 0) return;
    int64_t number = aside_number(bytes, count);
    if (number >= 0 && (size_t)number < state->asides.count) {
        uint32_t start = number == 0 ? 0 : state->asides.ends[number - 1];
        uint32_t end = state->asides.ends[number];
        go_on(state, markup_add_text(&state->builder, state->asides.bytes + start, end - start));
        return;
    }
    go_on(state, markup_add_text(&state->builder, bytes, (size_t)count));
    state->context->wellFormed = 1;
}

static void problem(void *data, xmlErrorPtr error)
{
    reading *state = data;
    if (error == NULL || error->level < XML_ERR_ERROR) return;
    markup_add_problem(&state->builder, error->code, error->line);
}

static void silent(void *data, const char *message, ...) { (void)data, (void)message; }

static void silent_structured(void *data, xmlErrorPtr error) { (void)data, (void)error; }

static bool begin(reading *state, size_t count, markup_asides asides, markup_limits limits)
{
    memset(state, 0, sizeof(*state));
    state->library = markup_load();
    if (state->library == NULL || count > INT32_MAX) return false;
    state->asides = asides;
    if (asides.count > 0) count += asides.ends[asides.count - 1];
    // What concerns no document in particular goes to these, which are the thread's own.
    state->library->xmlSetGenericErrorFunc(NULL, silent);
    state->library->xmlSetStructuredErrorFunc(NULL, silent_structured);
    return markup_begin(&state->builder, limits, count);
}

static void prepare(reading *state, xmlParserCtxtPtr context)
{
    state->context = context;
    xmlSAXHandler *handler = context->sax;
    memset(handler, 0, sizeof(*handler));
    handler->characters = text;
    handler->cdataBlock = text;
    handler->ignorableWhitespace = text;
    handler->serror = problem;
    handler->initialized = XML_SAX2_MAGIC;
    context->userData = state;
}

markup_tree *markup_read_html(const uint8_t *bytes, size_t count, markup_asides asides,
                              markup_limits limits)
{
    reading state;
    if (!begin(&state, count, asides, limits)) return NULL;
    const markup_library *library = state.library;
    xmlParserCtxtPtr context =
        count > 0 ? library->htmlCreateMemoryParserCtxt((const char *)bytes, (int)count) : NULL;
    if (context != NULL) {
        prepare(&state, context);
        context->sax->startElement = html_start;
        context->sax->endElement = html_end;
        library->htmlCtxtUseOptions(
            context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        library->xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
        library->htmlParseDocument(context);
        if (context->myDoc != NULL) library->xmlFreeDoc(context->myDoc);
        context->myDoc = NULL;
        library->htmlFreeParserCtxt(context);
    }
    return markup_end(&state.builder);
}

markup_tree *markup_read_xml(const uint8_t *bytes, size_t count, markup_limits limits)
{
    reading state;
    markup_asides none = {NULL, NULL, 0};
    if (!begin(&state, count, none, limits)) return NULL;
    const markup_library *library = state.library;
    xmlParserCtxtPtr context =
        count > 0 ? library->xmlCreateMemoryParserCtxt((const char *)bytes, (int)count) : NULL;
    if (context != NULL) {
        prepare(&state, context);
        context->sax->startElementNs = xml_start;
        context->sax->endElementNs = xml_end;
        // Without XML_PARSE_NOENT "&amp;" in a value stays "&#38;"; of declared entities none is left.
        library->xmlCtxtUseOptions(context, XML_PARSE_RECOVER | XML_PARSE_NOENT | XML_PARSE_NONET |
                                                XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC);
        library->xmlParseDocument(context);
        // A document type makes libxml2 keep its entities in a document of their own.
        if (context->myDoc != NULL) library->xmlFreeDoc(context->myDoc);
        context->myDoc = NULL;
        library->xmlFreeParserCtxt(context);
    }
    return markup_end(&state.builder);
}

bool markup_is_available(void) { return markup_load() != NULL; }

const char *markup_entity_name(uint32_t character)
{
    const markup_library *library = markup_load();
    if (library == NULL) return NULL;
    const htmlEntityDesc *entity = library->htmlEntityValueLookup(character);
    return entity == NULL ? NULL : entity->name;
}
