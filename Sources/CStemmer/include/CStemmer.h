#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stddef.h>
#include <stdint.h>

/// A stemmer of libstemmer (snowballstem.org). One thread at a time may use one.
struct sb_stemmer;

/// The stemmer of an algorithm ("russian", "romanian" …) for UTF-8; null where there is none.
struct sb_stemmer *stemmer_new(const char *algorithm);

void stemmer_delete(struct sb_stemmer *stemmer);

/// Stems the word of `count` bytes and writes at most `room` bytes of its stem.
/// Gives how many the stem has; 0 where it could not be made or does not fit.
size_t stemmer_stem(struct sb_stemmer *stemmer, const uint8_t *word, size_t count,
                    uint8_t *stem, size_t room);

#endif
