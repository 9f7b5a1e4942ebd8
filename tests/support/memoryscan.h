// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pulsedeck {

/// A made-up secret that can be looked for in this process's heap, as a core file would show it. What is
/// looked for is held scrambled, so that the search does not find itself; searching takes no memory, so
/// that it does not overwrite what it looks for. To be made on the stack.
class TracedSecret {
public:
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    static constexpr bool isPossible = true;
#else
    static constexpr bool isPossible = false;
#endif

    TracedSecret()
    {
        for (char16_t &c : m_scrambled)
            c = char16_t(u'a' + QRandomGenerator::system()->bounded(26)) ^ scramble;
        QFile maps(QStringLiteral("/proc/self/maps"));
        const QList<QByteArray> lines =
            maps.open(QIODevice::ReadOnly) ? maps.readAll().split('\n') : QByteArrayList();
        for (const QByteArray &line : lines) {
            if (line.endsWith("[heap]"))
                m_heap = line.left(line.indexOf('-')).toLongLong(nullptr, 16);
        }
        m_memory.setFileName(QStringLiteral("/proc/self/mem"));
        m_memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    QString plain() const
    {
        QString text(length, Qt::Uninitialized);
        for (qsizetype i = 0; i < length; ++i)
            text[i] = QChar(m_scrambled[size_t(i)] ^ scramble);
        return text;
    }
    /// How often it lies in the heap as UTF-16. The allocator writes into the start of what is freed, so
    /// only the end is looked for.
    int copies()
    {
        int found = 0;
        const auto tail = m_scrambled.end() - tailLength;
        const auto cut = m_window.end() - pageChars; // the window is the page before and the page just read
        std::fill(m_window.begin(), m_window.end(), u'\0');
        m_memory.seek(m_heap);
        for (qint64 at = m_heap; at < heapEnd(); at += pageBytes) {
            std::copy(cut, m_window.end(), m_window.begin());
            if (m_memory.read(reinterpret_cast<char *>(&*cut), pageBytes) != pageBytes)
                return -1;
            std::for_each(cut, m_window.end(), [](char16_t &c) { c ^= scramble; });
            for (auto from = cut - tailLength + 1; from + tailLength <= m_window.end(); ++from)
                found += std::equal(tail, m_scrambled.end(), from) ? 1 : 0;
        }
        return found;
    }

    /// How often it lies anywhere in what this process can write to, as UTF-16 or as bytes: in the heap, on
    /// the stacks, and in what other libraries hold.
    int copiesAnywhere()
    {
        int found = 0;
#ifdef Q_OS_LINUX
        alignas(pageBytes) static std::array<char, 256 * 1024> maps;
        const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
        size_t filled = 0;
        for (ssize_t got = 1; got > 0 && filled + 1 < maps.size();
             filled += size_t(std::max<ssize_t>(got, 0)))
            got = ::read(file, maps.data() + filled, maps.size() - filled - 1);
        ::close(file);
        maps[filled] = '\0';
        for (const char *line = maps.data(); *line != '\0'; line = std::strchr(line, '\n') + 1) {
            unsigned long from = 0;
            unsigned long to = 0;
            char rights[5] = {};
            if (std::sscanf(line, "%lx-%lx %4s", &from, &to, rights) == 3 && std::strcmp(rights, "rw-p") == 0)
                found += copiesBetween(qint64(from), qint64(to));
        }
#endif
        return found;
    }

private:
    /// Both spellings of the tail. The buffer holds all scrambled, and leaves itself out.
    int copiesBetween(qint64 from, qint64 to)
    {
        int found = 0;
#ifdef Q_OS_LINUX
        alignas(pageBytes) static std::array<unsigned char, 2 * pageBytes> window;
        const auto own = qint64(reinterpret_cast<quintptr>(window.data()));
        const auto cut = window.begin() + pageBytes;
        const auto tail = m_scrambled.end() - tailLength;
        constexpr auto low = (unsigned char)(scramble & 0xff);
        window.fill(0);
        for (qint64 at = from; at < to; at += pageBytes) {
            std::copy(cut, window.end(), window.begin());
            if ((at >= own && at < own + qint64(window.size()))
                || ::pread(m_memory.handle(), &*cut, size_t(pageBytes), at) != pageBytes) {
                std::fill(cut, window.end(), 0);
                continue;
            }
            std::for_each(cut, window.end(), [](unsigned char &c) { c ^= low; });
            for (auto start = cut - 2 * tailLength + 1; start <= window.end() - 2 * tailLength; ++start) {
                bool isBytes = true;
                bool isWide = true;
                for (qsizetype i = 0; i < tailLength && (isBytes || isWide); ++i) {
                    const auto c = (unsigned char)(tail[i] & 0xff);
                    isBytes = isBytes && start[i] == c;
                    isWide = isWide && start[2 * i] == c && start[2 * i + 1] == low;
                }
                found += isBytes || isWide ? 1 : 0;
            }
        }
#endif
        return found;
    }
    static qint64 heapEnd()
    {
#ifdef Q_OS_LINUX
        return reinterpret_cast<qint64>(sbrk(0));
#else
        return 0;
#endif
    }

    static constexpr char16_t scramble = 0x5555;
    static constexpr qsizetype length = 1500;
    static constexpr qsizetype tailLength = 200;
    static constexpr qint64 pageBytes = 4096;
    static constexpr qint64 pageChars = pageBytes / qint64(sizeof(char16_t));

    // Arrays, not vectors: they must not lie in the heap themselves.
    std::array<char16_t, length> m_scrambled;
    std::array<char16_t, 2 * pageChars> m_window;
    qint64 m_heap = 0;
    QFile m_memory;
};

} // namespace pulsedeck
