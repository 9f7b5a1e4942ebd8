// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
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

private:
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
