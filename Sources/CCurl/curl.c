#include "CCurl.h"

#include <dlfcn.h>
#include <malloc.h>
#include <pthread.h>
#include <stddef.h>

static const char library[] = "libcurl.so.4";

// Every function of the library that is used, once for the table and once for its filling.
#define FUNCTIONS(each)                                                                    \
    each(curl_global_init) each(curl_easy_init) each(curl_easy_cleanup)                    \
    each(curl_easy_setopt) each(curl_easy_getinfo) each(curl_easy_strerror)                \
    each(curl_easy_pause) each(curl_slist_append) each(curl_slist_free_all)                \
    each(curl_multi_init) each(curl_multi_cleanup) each(curl_multi_setopt)                 \
    each(curl_multi_add_handle) each(curl_multi_remove_handle) each(curl_multi_perform)    \
    each(curl_multi_poll) each(curl_multi_info_read)

#define MEMBER(name) __typeof__(&name) name;
static struct { FUNCTIONS(MEMBER) } curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool loaded;

static void load(void) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) {
        return;
    }
    bool all = true;
#define FILL(name)                                          \
    curl.name = (__typeof__(curl.name))dlsym(handle, #name); \
    all = all && curl.name != NULL;
    FUNCTIONS(FILL)
    loaded = all && curl.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

bool ccurl_load(void) {
    pthread_once(&once, load);
    return loaded;
}

const char *ccurl_library(void) {
    return library;
}

void ccurl_map_blocks(int bytes) {
    mallopt(M_MMAP_THRESHOLD, bytes);
}

CURL *ccurl_easy_init(void) {
    return curl.curl_easy_init();
}

void ccurl_easy_cleanup(CURL *easy) {
    curl.curl_easy_cleanup(easy);
}

const char *ccurl_easy_strerror(CURLcode code) {
    return curl.curl_easy_strerror(code);
}

CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_receiver(CURL *easy, CURLoption option, curl_write_callback value) {
    return curl.curl_easy_setopt(easy, option, value);
}

CURLcode ccurl_set_opensocket(CURL *easy, curl_opensocket_callback value) {
    return curl.curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl.curl_easy_getinfo(easy, info, value);
}

CURLcode ccurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
    return curl.curl_easy_getinfo(easy, info, value);
}

CURLcode ccurl_get_string(CURL *easy, CURLINFO info, const char **value) {
    return curl.curl_easy_getinfo(easy, info, value);
}

struct curl_slist *ccurl_list_append(struct curl_slist *list, const char *text) {
    return curl.curl_slist_append(list, text);
}

void ccurl_list_free(struct curl_slist *list) {
    curl.curl_slist_free_all(list);
}

CURLM *ccurl_multi_init(void) {
    return curl.curl_multi_init();
}

void ccurl_multi_cleanup(CURLM *multi) {
    curl.curl_multi_cleanup(multi);
}

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl.curl_multi_setopt(multi, option, value);
}

CURLMcode ccurl_multi_add(CURLM *multi, CURL *easy) {
    return curl.curl_multi_add_handle(multi, easy);
}

CURLMcode ccurl_multi_remove(CURLM *multi, CURL *easy) {
    return curl.curl_multi_remove_handle(multi, easy);
}

CURLMcode ccurl_multi_perform(CURLM *multi, int *running) {
    return curl.curl_multi_perform(multi, running);
}

CURLMcode ccurl_multi_poll(CURLM *multi, int wake_up, int timeout_ms) {
    struct curl_waitfd extra = {.fd = wake_up, .events = CURL_WAIT_POLLIN};
    return curl.curl_multi_poll(multi, &extra, 1, timeout_ms, NULL);
}

bool ccurl_multi_finished(CURLM *multi, CURL **easy, CURLcode *result) {
    int left = 0;
    CURLMsg *message = curl.curl_multi_info_read(multi, &left);
    while (message != NULL && message->msg != CURLMSG_DONE) {
        message = curl.curl_multi_info_read(multi, &left);
    }
    if (message == NULL) {
        return false;
    }
    *easy = message->easy_handle;
    *result = message->data.result;
    return true;
}

CURLcode ccurl_easy_pause(CURL *easy, int bits) {
    return curl.curl_easy_pause(easy, bits);
}
