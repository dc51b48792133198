#include "CNcurses.h"

#include <term.h>
#include <unistd.h>

static TERMINAL *outer_terminal;

int cnc_look_up_terminal(const char *name) {
    outer_terminal = set_curterm(NULL);
    int status = -1;
    if (setupterm(name, STDOUT_FILENO, &status) == OK) {
        return 1;
    }
    set_curterm(outer_terminal);
    // 1 is a hardcopy terminal, known but of no use.
    return status < 0 ? -1 : 0;
}

bool cnc_terminal_has(const char *capability) {
    const char *text = tigetstr(capability);
    return text != NULL && text != (const char *)-1 && *text != 0;
}

bool cnc_terminal_speaks_ecma48(void) {
    const char *place = tigetstr("cup");
    return place != NULL && place != (const char *)-1 && place[0] == '\033' && place[1] == '[';
}

int cnc_terminal_number(const char *capability) {
    return tigetnum(capability);
}

void cnc_forget_terminal(void) {
    TERMINAL *asked = set_curterm(outer_terminal);
    if (asked != NULL && asked != outer_terminal) {
        del_curterm(asked);
    }
    outer_terminal = NULL;
}
