#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// Signals that end the process at once, after the terminal has been given back.
static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT};
// Signals the program is told about, on the pipe.
static const int told_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
// Failed writes are told by their return value.
static const int ignored_signals[] = {SIGPIPE, SIGXFSZ};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define HIGHEST_SIGNAL 64

static struct sigaction previous_actions[HIGHEST_SIGNAL + 1];
static struct termios found_modes;
static int signal_pipe[2] = {-1, -1};
static int found_stderr = -1;

// How much a handler may rely on; volatile sig_atomic_t is not enough between threads.
static atomic_bool installed;
static atomic_bool screen_taken;
// A request to end that the program has not taken off the pipe.
static atomic_bool end_requested;

// Until terminfo is there: mouse, pastes, attributes, keypad, alternate screen and cursor of an
// xterm.
#define XTERM_FAREWELL "\033[?1006;1000l\033[?2004l\033[0m\033[?1l\033>\033[?1049l\033[?25h"
static char farewell[512] = XTERM_FAREWELL;
static atomic_size_t farewell_length = sizeof XTERM_FAREWELL - 1;

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return;
        }
        bytes += written;
        count -= (size_t)written;
    }
}

// Only calls that are safe in a signal handler.
static void give_screen_back(void) {
    if (!atomic_exchange(&screen_taken, false)) {
        return;
    }
    write_all(STDOUT_FILENO, farewell, atomic_load(&farewell_length));
    cnc_guard_restore_modes();
    if (found_stderr >= 0) {
        dup2(found_stderr, STDERR_FILENO);
    }
}

static void die_of(int signal_number) {
    give_screen_back();
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigaction(signal_number, &action, NULL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal_number);
    pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    // To this thread, so that a core file shows the fault.
    raise(signal_number);
}

static void tell(int signal_number) {
    int saved_errno = errno;
    bool ends = signal_number == SIGTERM || signal_number == SIGHUP || signal_number == SIGINT;
    // Asked twice and not heard the first time: the program hangs.
    if (ends && atomic_exchange(&end_requested, true)) {
        die_of(signal_number);
    }
    char byte = (char)signal_number;
    ssize_t written = write(signal_pipe[1], &byte, 1);
    (void)written;
    errno = saved_errno;
}

static void set_action(int signal_number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigfillset(&action.sa_mask);
    sigaction(signal_number, &action, &previous_actions[signal_number]);
}

bool cnc_guard_install(void) {
    if (atomic_load(&installed)) {
        return true;
    }
    if (tcgetattr(STDIN_FILENO, &found_modes) != 0) {
        return false;
    }
    if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return false;
    }
    static bool registered = false;
    if (!registered) {
        registered = atexit(give_screen_back) == 0;
    }
    cnc_guard_this_thread();
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
        set_action(fatal_signals[i], die_of, SA_ONSTACK | SA_NODEFER);
    }
    for (size_t i = 0; i < COUNT(told_signals); i++) {
        set_action(told_signals[i], tell, SA_RESTART | SA_ONSTACK);
        // One that was ignored on purpose stays so: nohup, or a shell without job control.
        if (previous_actions[told_signals[i]].sa_handler == SIG_IGN) {
            sigaction(told_signals[i], &previous_actions[told_signals[i]], NULL);
        }
    }
    for (size_t i = 0; i < COUNT(ignored_signals); i++) {
        set_action(ignored_signals[i], SIG_IGN, 0);
    }
    // What a guard before this one has left.
    while (cnc_guard_next_signal() != 0) {
    }
    atomic_store(&end_requested, false);
    atomic_store(&installed, true);
    return true;
}

static void put_back(const int *signals, size_t count) {
    for (size_t i = 0; i < count; i++) {
        sigaction(signals[i], &previous_actions[signals[i]], NULL);
    }
}

void cnc_guard_remove(void) {
    if (!atomic_exchange(&installed, false)) {
        return;
    }
    put_back(fatal_signals, COUNT(fatal_signals));
    put_back(told_signals, COUNT(told_signals));
    put_back(ignored_signals, COUNT(ignored_signals));
}

void cnc_guard_screen_taken(bool taken) {
    atomic_store(&screen_taken, taken);
}

// Appends what terminfo says for a capability, without its $<..> delays.
static size_t append(char *to, size_t length, size_t room, const char *capability) {
    const char *from = tigetstr(capability);
    if (from == NULL || from == (const char *)-1) {
        return length;
    }
    while (*from != 0 && length < room) {
        if (from[0] == '$' && from[1] == '<') {
            const char *end = strchr(from, '>');
            if (end != NULL) {
                from = end + 1;
                continue;
            }
        }
        to[length++] = *from++;
    }
    return length;
}

void cnc_guard_learn_farewell(void) {
    static const char mouse_off[] = "\033[?1006;1000l";
    static const char pastes_off[] = "\033[?2004l";
    char learnt[sizeof farewell];
    size_t length = 0;
    if (cnc_terminal_has("kmous")) {
        memcpy(learnt, mouse_off, sizeof mouse_off - 1);
        length = sizeof mouse_off - 1;
    }
    if (cnc_terminal_speaks_ecma48()) {
        memcpy(learnt + length, pastes_off, sizeof pastes_off - 1);
        length += sizeof pastes_off - 1;
    }
    static const char *const capabilities[] = {"sgr0", "op", "rmkx", "rmcup", "cnorm"};
    for (size_t i = 0; i < COUNT(capabilities); i++) {
        length = append(learnt, length, sizeof learnt - 2, capabilities[i]);
    }
    if (!cnc_terminal_has("rmcup")) {
        learnt[length++] = '\r';
        learnt[length++] = '\n';
    }
    atomic_store(&farewell_length, 0);
    memcpy(farewell, learnt, length);
    atomic_store(&farewell_length, length);
}

void cnc_guard_this_thread(void) {
    // Enough for the handlers and for the registers the kernel saves.
    static _Thread_local char stack[32768];
    static _Thread_local bool has_stack;
    if (has_stack) {
        return;
    }
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    has_stack = sigaltstack(&alternate, NULL) == 0;
}

void cnc_guard_restore_modes(void) {
    tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
}

int cnc_guard_signal_pipe(void) {
    return signal_pipe[0];
}

int cnc_guard_next_signal(void) {
    char byte;
    if (read(signal_pipe[0], &byte, 1) != 1) {
        return 0;
    }
    if (byte == SIGTERM || byte == SIGHUP || byte == SIGINT) {
        atomic_store(&end_requested, false);
    }
    return byte;
}

void cnc_guard_stop(void) {
    struct sigaction told;
    struct sigaction ignored = {.sa_handler = SIG_IGN};
    struct sigaction stops = {.sa_handler = SIG_DFL};
    struct sigaction told_continued;
    sigset_t only, before;
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    // Whoever started us wants no stopping, as a shell without job control.
    if (previous_actions[SIGTSTP].sa_handler == SIG_IGN) {
        return;
    }
    // Who calls this knows when it goes on.
    sigaction(SIGCONT, &stops, &told_continued);
    // The rest of the group first. Sent to the group alone, another thread could take the signal
    // and this one would go on to draw before the process stops.
    sigaction(SIGTSTP, &ignored, &told);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &stops, NULL);
    pthread_sigmask(SIG_UNBLOCK, &only, &before);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &told, NULL);
    sigaction(SIGCONT, &told_continued, NULL);
}

/// What nobody has looked at for so many bytes nobody will.
static const off_t largest_log = 1 << 20;

void cnc_redirect_stderr(const char *path) {
    if (found_stderr >= 0 || !isatty(STDERR_FILENO)) {
        return;
    }
    int log = -1;
    if (path != NULL) {
        // O_NONBLOCK: a pipe of that name must not hold the program up.
        log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        struct stat facts;
        if (log >= 0 && (fstat(log, &facts) != 0 || fchmod(log, 0600) != 0)) {
            close(log);
            log = -1;
        } else if (log >= 0 && facts.st_size > largest_log && ftruncate(log, 0) != 0) {
            close(log);
            log = -1;
        }
    }
    if (log < 0) {
        log = open("/dev/null", O_WRONLY | O_CLOEXEC);
    }
    if (log < 0) {
        return;
    }
    found_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(log, STDERR_FILENO);
    close(log);
}

void cnc_restore_stderr(void) {
    if (found_stderr < 0) {
        return;
    }
    dup2(found_stderr, STDERR_FILENO);
    close(found_stderr);
    found_stderr = -1;
}
