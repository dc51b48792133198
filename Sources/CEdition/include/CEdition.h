#ifndef CEDITION_H
#define CEDITION_H

#include <stddef.h>
#include <stdint.h>

/// How many files the bundled edition has.
size_t edition_file_count(void);

/// The bytes of file `index` of the bundled edition, article JSON Lines; NULL past the last.
const uint8_t *edition_file_bytes(size_t index);

/// How many bytes file `index` has; 0 past the last.
size_t edition_file_size(size_t index);

#endif
