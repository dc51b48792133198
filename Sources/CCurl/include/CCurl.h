#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>

// The checks are macros over functions that are not linked here.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/// Loads libcurl.so.4 unless that is done; false where it is not installed or lacks a function
/// used here. Nothing else of this header may be called before it has said true.
///
/// Loaded and not linked, as most starts of the program never use the network.
bool ccurl_load(void);

/// The file that `ccurl_load` looks for.
const char *ccurl_library(void);

/// For CURLOPT_HTTPAUTH; the macros have casts.
static const long ccurl_basic_or_digest = CURLAUTH_BASIC | CURLAUTH_DIGEST;

/// From now on blocks of so many bytes are mapped, each on its own, and unmapped when they are
/// freed; by itself the allocator raises that limit with every one that it frees.
void ccurl_map_blocks(int bytes);

CURL *ccurl_easy_init(void);
void ccurl_easy_cleanup(CURL *easy);
const char *ccurl_easy_strerror(CURLcode code);

// curl_easy_setopt is variadic: one function for each type of argument.
CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value);
CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value);
CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value);
CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value);
CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value);
/// For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
CURLcode ccurl_set_receiver(CURL *easy, CURLoption option, curl_write_callback value);
CURLcode ccurl_set_opensocket(CURL *easy, curl_opensocket_callback value);

CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value);
CURLcode ccurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value);
/// The text belongs to the handle.
CURLcode ccurl_get_string(CURL *easy, CURLINFO info, const char **value);

struct curl_slist *ccurl_list_append(struct curl_slist *list, const char *text);
void ccurl_list_free(struct curl_slist *list);

CURLM *ccurl_multi_init(void);
void ccurl_multi_cleanup(CURLM *multi);
CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLMcode ccurl_multi_add(CURLM *multi, CURL *easy);
CURLMcode ccurl_multi_remove(CURLM *multi, CURL *easy);
CURLMcode ccurl_multi_perform(CURLM *multi, int *running);
/// Waits until there is something to do or `wake_up` can be read.
CURLMcode ccurl_multi_poll(CURLM *multi, int wake_up, int timeout_ms);
/// Takes one finished transfer; false when there is none.
bool ccurl_multi_finished(CURLM *multi, CURL **easy, CURLcode *result);

/// Stops reading or goes on, by CURLPAUSE_RECV and CURLPAUSE_CONT.
CURLcode ccurl_easy_pause(CURL *easy, int bits);

#endif
