#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

static markup_library functions;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// Linked, libxml2 would cost every start of the program a millisecond and 2.5 MB.
static void load(void)
{
    void *library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
#define FIND(name)                                                   \
    functions.name = (__typeof__(functions.name))dlsym(library, #name); \
    if (functions.name == NULL) return;
    MARKUP_FUNCTIONS(FIND)
#undef FIND
    functions.xmlInitParser();
    is_loaded = true;
}

const markup_library *markup_load(void)
{
    pthread_once(&once, load);
    return is_loaded ? &functions : NULL;
}
