#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

SCREEN *cnc_newterm(bool believe_size) {
    use_env(believe_size);
    use_tioctl(believe_size);
    return newterm(NULL, stdout, stdin);
}

WINDOW *cnc_standard_window(void) {
    return stdscr;
}

void cnc_repaint_all(void) {
    clearok(curscr, TRUE);
}

void cnc_put(WINDOW *window, int row, int column, const uint32_t *scalars, int count,
             attr_t attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int i = 0; i < count && i < CCHARW_MAX; i++) {
        text[i] = (wchar_t)scalars[i];
    }
    cchar_t cell;
    if (setcchar(&cell, text, attributes, (short)pair, NULL) == OK) {
        mvwadd_wch(window, row, column, &cell);
    }
}

bool cnc_write(const uint8_t *bytes, int64_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, (size_t)count);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes += written;
        count -= written;
    }
    return true;
}

void cnc_tell_pastes(bool wanted) {
    static const char on[] = "\033[?2004h", off[] = "\033[?2004l";
    if (cnc_terminal_speaks_ecma48()) {
        cnc_write((const uint8_t *)(wanted ? on : off), sizeof on - 1);
    }
}

int cnc_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

static char charset[64] = "";

const char *cnc_charset(void) {
    if (charset[0] == 0) {
        setlocale(LC_CTYPE, "");
        strncpy(charset, nl_langinfo(CODESET), sizeof charset - 1);
    }
    return charset;
}

void cnc_use_locale(void) {
    cnc_charset();
    if (strcmp(charset, "UTF-8") != 0) {
        setlocale(LC_CTYPE, "C.UTF-8");
    } else {
        setlocale(LC_CTYPE, "");
    }
}

bool cnc_window_size(int *rows, int *columns) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
        return false;
    }
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}

bool cnc_input_ended(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) <= 0) {
        return false;
    }
    if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) {
        return true;
    }
    int waiting = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
