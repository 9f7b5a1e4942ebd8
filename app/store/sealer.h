// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace pulsedeck {

/// Seals bytes so that nobody reads or changes them without the key: XChaCha20-Poly1305 of libsodium. The
/// only file that knows libsodium is sealer.cpp.
class Sealer {
public:
    static constexpr qsizetype keySize = 32;

    /// @p key has keySize bytes.
    explicit Sealer(const QByteArray &key);
    ~Sealer();
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    /// A new key from the operating system's random numbers.
    static QByteArray newKey();

    /// @p place is bound to the result: what was sealed for one row does not open in another.
    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    /// None: another key, another place, or a changed byte.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;
    /// Knows equal bytes again without telling them: a keyed hash of 16 bytes.
    QByteArray fingerprint(const QByteArray &plain) const;

private:
    QByteArray m_key;
};

} // namespace pulsedeck
