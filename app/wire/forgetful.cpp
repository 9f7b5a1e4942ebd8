// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/forgetful.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PULSEDECK_OWN_FREE
#include <cerrno>
#endif

#ifdef PULSEDECK_OWN_FREE

// These two take the place of the C library's for the whole program, its libraries included; it still does
// the work. There is no switch for this that also reaches what the library keeps for quick reuse.

extern "C" {

void __libc_free(void *memory);
void *__libc_realloc(void *memory, size_t size);

void free(void *memory) noexcept
{
    if (!memory)
        return;
    const int before = errno;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = before;
}

void *realloc(void *memory, size_t size) noexcept
{
    // Beyond this pages are moved and nothing is left behind; below it there may be a copy.
    constexpr size_t moved = 64 * 1024 * 1024;
    const size_t usable = memory ? malloc_usable_size(memory) : 0;
    if (!memory || size == 0 || usable >= moved)
        return __libc_realloc(memory, size);
    if (size <= usable && size >= usable / 2)
        return memory;
    void *other = std::malloc(size);
    if (!other)
        return nullptr;
    std::memcpy(other, memory, std::min(size, usable));
    free(memory);
    return other;
}
}

#endif

namespace pulsedeck {

namespace {

template<typename Text> void wipeAny(Text &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()) * sizeof(*secret.data()));
    secret.clear();
}

} // namespace

bool overwritesFreedMemory()
{
#ifdef PULSEDECK_OWN_FREE
    return true;
#else
    return false;
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void wipe(QString &secret)
{
    wipeAny(secret);
}

void wipe(QByteArray &secret)
{
    wipeAny(secret);
}

} // namespace pulsedeck
