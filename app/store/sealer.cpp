// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sealer.h"

#include <sodium.h>

namespace pulsedeck {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype markSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Sealer::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// Does nothing from the second time on.
void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

} // namespace

Sealer::Sealer(const QByteArray &key) : m_key(key)
{
    startSodium();
    Q_ASSERT(m_key.size() == keySize);
    m_key.detach();
}

Sealer::~Sealer()
{
    sodium_memzero(m_key.data(), size_t(m_key.size()));
}

QByteArray Sealer::newKey()
{
    startSodium();
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray sealed(nonceSize + plain.size() + markSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + nonceSize, nullptr, bytes(plain),
                                               quint64(plain.size()), bytes(place), quint64(place.size()),
                                               nullptr, bytes(std::as_const(sealed)), bytes(m_key));
    return sealed;
}

std::optional<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < nonceSize + markSize)
        return {};
    QByteArray plain(sealed.size() - nonceSize - markSize, Qt::Uninitialized);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(sealed) + nonceSize, quint64(sealed.size() - nonceSize),
        bytes(place), quint64(place.size()), bytes(sealed), bytes(m_key));
    return refused ? std::nullopt : std::optional(plain);
}

QByteArray Sealer::fingerprint(const QByteArray &plain) const
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(plain), quint64(plain.size()), bytes(m_key),
                       size_t(m_key.size()));
    return hash;
}

} // namespace pulsedeck
