/* A disk that fails, kills or is recorded: preloaded into a process, it watches what is done below $SHIM_ROOT.
 *
 * $SHIM_LOG      every operation that changes the disk, in order, as struct head + name + data
 * $SHIM_CONTROL  a struct control, mapped: which operation fails, how often, and with what
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct control { int64_t count, at, times, fault; };         /* fault: an errno, or -1 to kill the process */
struct head { uint8_t what; uint8_t pad[7]; uint64_t name, offset, size; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct control *control;
static const char *root;
static int log_fd = -1, is_ready;

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name);

static int real_open(const char *path, int flags, int mode) {
    REAL(int, open, const char *, int, ...)
    return real(path, flags, mode);
}

static void get_ready(void) {
    if (is_ready) return;
    is_ready = 1;
    root = getenv("SHIM_ROOT");
    const char *log = getenv("SHIM_LOG"), *place = getenv("SHIM_CONTROL");
    if (log) log_fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (place) {
        int fd = real_open(place, O_RDWR | O_CLOEXEC, 0);
        void *found = mmap(0, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        control = found == MAP_FAILED ? 0 : found;
        close(fd);
    }
}

static int ends_with(const char *text, const char *end) {
    size_t a = strlen(text), b = strlen(end);
    return a >= b && !strcmp(text + a - b, end);
}

/* What lies in shared memory (-shm) or holds nothing (locks) is not part of what a power cut leaves. */
static int is_watched(const char *path) {
    get_ready();
    return root && !strncmp(path, root, strlen(root)) && !ends_with(path, "-shm") && !ends_with(path, ".lock")
        && !ends_with(path, " (deleted)");
}

static int name_of(int fd, char *name) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = readlink(link, name, PATH_MAX - 1);
    name[got < 0 ? 0 : got] = 0;
    return got > 0 && is_watched(name);
}

/* Full paths also for names given relative to a folder that is open. */
static void full_name(int folder, const char *path, char *name) {
    char base[PATH_MAX];
    if (path[0] == '/') { snprintf(name, PATH_MAX, "%s", path); return; }
    if (folder == AT_FDCWD) { if (!getcwd(base, sizeof base)) base[0] = 0; }
    else name_of(folder, base);
    snprintf(name, PATH_MAX, "%.2000s/%.2000s", base, path);
}

/* Count an operation; return the errno with which it shall fail, or 0. */
static int fault(void) {
    if (!control) return 0;
    int64_t number = __sync_add_and_fetch(&control->count, 1);
    if (!control->at || number < control->at || number >= control->at + control->times) return 0;
    if (control->fault == -1) raise(SIGKILL);
    return (int)control->fault;
}

static void put(const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t)
    for (const char *at = data; size;) {
        ssize_t done = real(log_fd, at, size);
        if (done <= 0) abort();
        at += done;
        size -= done;
    }
}

static void record(char what, const char *name, uint64_t offset, const void *data, uint64_t size) {
    if (log_fd < 0) return;
    struct head head = {what, {0}, strlen(name), offset, size};
    put(&head, sizeof head);
    put(name, head.name);
    if (data) put(data, size);
}

#define GUARDED(condition, failed, work, what, name, offset, data, size) \
    int watched = condition, wrong = watched ? fault() : 0; \
    if (wrong) { errno = wrong; return failed; } \
    if (!watched) return work; \
    pthread_mutex_lock(&lock); \
    __typeof__(work) done = work; \
    if (done != failed) record(what, name, offset, data, size); \
    pthread_mutex_unlock(&lock); \
    return done;

static int opened(int folder, const char *path, int flags, int mode) {
    REAL(int, openat, int, const char *, int, ...)
    char name[PATH_MAX];
    int makes = flags & (O_CREAT | O_TRUNC) && (flags & O_TMPFILE) != O_TMPFILE;
    if (makes) full_name(folder, path, name);
    struct stat told;
    int is_new = makes && is_watched(name) && ((flags & O_TRUNC) || stat(name, &told));
    GUARDED(is_new, -1, real(folder, path, flags, mode), (flags & O_TRUNC) ? 't' : 'c', name, 0, 0, 0)
}

#define MODE(flags) \
    va_list rest; \
    va_start(rest, flags); \
    int mode = (flags) & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0; \
    va_end(rest);
int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }

static ssize_t written_at(int fd, const void *data, size_t size, off_t offset) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off_t)
    char name[PATH_MAX];
    GUARDED(name_of(fd, name), -1, real(fd, data, size, offset), 'w', name, offset, data, done)
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return written_at(fd, data, size, offset); }
ssize_t pwrite64(int fd, const void *data, size_t size, off_t offset) { return written_at(fd, data, size, offset); }

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t)
    char name[PATH_MAX];
    int is_ours = fd != log_fd && name_of(fd, name);
    off_t offset = is_ours ? lseek(fd, 0, (fcntl(fd, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR) : 0;
    GUARDED(is_ours, -1, real(fd, data, size), 'w', name, offset, data, done)
}

static int cut(int fd, off_t size) {
    REAL(int, ftruncate64, int, off_t)
    char name[PATH_MAX];
    GUARDED(name_of(fd, name), -1, real(fd, size), 's', name, size, 0, 0)
}
int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off_t size) { return cut(fd, size); }

static int synced(int fd) {
    REAL(int, fsync, int)
    char name[PATH_MAX];
    GUARDED(name_of(fd, name), -1, real(fd), 'f', name, 0, 0, 0)
}
int fsync(int fd) { return synced(fd); }
int fdatasync(int fd) { return synced(fd); }

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *)
    char one[PATH_MAX], other[PATH_MAX];
    full_name(AT_FDCWD, from, one);
    full_name(AT_FDCWD, to, other);
    GUARDED(is_watched(one), -1, real(from, to), 'r', one, 0, other, strlen(other))
}
int renameat(int a, const char *from, int b, const char *to) { (void)a; (void)b; return rename(from, to); }

static int removed(int folder, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int)
    char name[PATH_MAX];
    full_name(folder, path, name);
    GUARDED(is_watched(name), -1, real(folder, path, flags), 'u', name, 0, 0, 0)
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }

int mkdir(const char *path, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t)
    char name[PATH_MAX];
    full_name(AT_FDCWD, path, name);
    GUARDED(is_watched(name), -1, real(path, mode), 'd', name, 0, 0, 0)
}
