#include "CEdition.h"

// #embed is part of C since 2023; the compiler knows it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The edition is part of the program itself, so that a program copied elsewhere still has it.
static const uint8_t russian[] = {
#embed "../../data/ru.jsonl"
};
static const uint8_t romanian[] = {
#embed "../../data/ro.jsonl"
};
static const uint8_t ukrainian[] = {
#embed "../../data/uk.jsonl"
};

static const struct {
    const uint8_t *bytes;
    size_t size;
} files[] = {
    {russian, sizeof russian},
    {romanian, sizeof romanian},
    {ukrainian, sizeof ukrainian},
};

size_t edition_file_count(void) { return sizeof files / sizeof files[0]; }

const uint8_t *edition_file_bytes(size_t index)
{
    return index < edition_file_count() ? files[index].bytes : NULL;
}

size_t edition_file_size(size_t index)
{
    return index < edition_file_count() ? files[index].size : 0;
}
