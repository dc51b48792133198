#include "CStemmer.h"

#include <libstemmer.h>
#include <limits.h>
#include <string.h>

struct sb_stemmer *stemmer_new(const char *algorithm)
{
    return sb_stemmer_new(algorithm, "UTF_8");
}

void stemmer_delete(struct sb_stemmer *stemmer)
{
    sb_stemmer_delete(stemmer);
}

size_t stemmer_stem(struct sb_stemmer *stemmer, const uint8_t *word, size_t count,
                    uint8_t *stem, size_t room)
{
    if (count > INT_MAX)
        return 0;
    const sb_symbol *made = sb_stemmer_stem(stemmer, word, (int)count);
    if (made == NULL)
        return 0;
    int length = sb_stemmer_length(stemmer);
    if (length < 0 || (size_t)length > room)
        return 0;
    memcpy(stem, made, (size_t)length);
    return (size_t)length;
}
