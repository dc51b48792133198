#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

// What curses has as macros or variadic functions, as functions and constants.

static const attr_t cnc_bold = A_BOLD;
static const attr_t cnc_dim = A_DIM;
static const attr_t cnc_italic = A_ITALIC;
static const attr_t cnc_underline = A_UNDERLINE;
static const attr_t cnc_reverse = A_REVERSE;

static const mmask_t cnc_button1_pressed = BUTTON1_PRESSED;
static const mmask_t cnc_button4_pressed = BUTTON4_PRESSED;
static const mmask_t cnc_button5_pressed = BUTTON5_PRESSED;

/// The most scalars ncursesw draws in a cell: a base and its marks.
static const int cnc_scalars_in_cell = CCHARW_MAX;

/// Takes stdin and stdout; unlike initscr it returns NULL on failure and never exits. The size is
/// what the terminal tells if it is to be believed, else what terminfo says.
SCREEN *_Nullable cnc_newterm(bool believe_size);
WINDOW *_Nullable cnc_standard_window(void);
/// Has the next refresh paint every cell.
void cnc_repaint_all(void);
/// Puts one cell; scalars holds a base and its marks.
void cnc_put(WINDOW *_Nonnull window, int row, int column, const uint32_t *_Nonnull scalars,
             int count, attr_t attributes, int pair);
/// Writes bytes past curses, which has written all of its own at every refresh.
bool cnc_write(const uint8_t *_Nonnull bytes, int64_t count);
/// Has the terminal put Esc [200~ and Esc [201~ around what is pasted, or no longer; only where its
/// escape sequences are of that kind.
void cnc_tell_pastes(bool wanted);
/// The cells the C library gives a scalar, -1 for one it does not draw.
int cnc_width(uint32_t scalar);

/// Whether terminfo knows the terminal (1), does not (0), or cannot be read (-1). On 1 the two
/// functions after it can be asked, until cnc_forget_terminal.
int cnc_look_up_terminal(const char *_Nonnull name);
bool cnc_terminal_has(const char *_Nonnull capability);
/// Whether its sequences are those of ECMA-48, in which one passes over what one does not know.
bool cnc_terminal_speaks_ecma48(void);
int cnc_terminal_number(const char *_Nonnull capability);
void cnc_forget_terminal(void);

/// Makes the character type of the user's locale count, or of C.UTF-8 where that is not UTF-8.
/// The rest of the locale stays "C": a decimal comma would break parsers written in C.
void cnc_use_locale(void);
/// The name of the user's character set.
const char *_Nonnull cnc_charset(void);

/// The terminal's size by ioctl; false if it does not know.
bool cnc_window_size(int *_Nonnull rows, int *_Nonnull columns);
/// Whether reading stdin would give its end rather than bytes.
bool cnc_input_ended(void);

// The guard: whatever ends the process, the terminal is left as it was found.

/// Remembers the terminal's modes and takes the signals. False if stdin is no terminal.
bool cnc_guard_install(void);
/// Gives the signals back.
void cnc_guard_remove(void);
/// Says whether the screen is taken, and so whether an ending process has to give it back.
void cnc_guard_screen_taken(bool taken);
/// Takes from terminfo what undoes the screen; to be called once curses runs.
void cnc_guard_learn_farewell(void);
/// Gives the thread that calls it a stack of its own for handling faults.
void cnc_guard_this_thread(void);
/// Puts back the modes the terminal was found with.
void cnc_guard_restore_modes(void);
/// The read end of the pipe on which signals arrive, a byte each.
int cnc_guard_signal_pipe(void);
/// Reads a signal's number off the pipe; 0 if none waits.
int cnc_guard_next_signal(void);
/// Stops the process group until it is continued.
void cnc_guard_stop(void);

/// Sends stderr to a file only the user can read, or nowhere if path is NULL or cannot be
/// written; only if stderr is a terminal. Undone by cnc_restore_stderr.
void cnc_redirect_stderr(const char *_Nullable path);
void cnc_restore_stderr(void);

#endif
