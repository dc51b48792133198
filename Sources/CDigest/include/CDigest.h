#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the 32-byte SHA-256 of `count` bytes into `digest` (FIPS 180-4, by libmd).
void digest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
