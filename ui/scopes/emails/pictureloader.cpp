// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/pictureloader.h"

#include "ui/files/inworker.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostPictures = 40;
constexpr int mostMegabytes = 64; ///< Of memory for one.
constexpr int mostWide = 1600; ///< Pixels; no look is as wide.
constexpr int patience = 15 * 1000;

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    // Vector pictures may refer to others.
    if (reader.format() == "svg" || reader.format() == "svgz")
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) * 1024 * 1024)
        return {};
    if (size.width() > mostWide)
        reader.setScaledSize(size.scaled(mostWide, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PictureLoader::PictureLoader(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent), m_network(network)
{
    m_network->setParent(this);
    m_network->setTransferTimeout(patience);
}

bool PictureLoader::isSafe(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1;
}

QStringList PictureLoader::missing(const QStringList &addresses) const
{
    QStringList all = addresses;
    all.removeIf([this](const QString &address) { return m_pictures.contains(address) || !isSafe(address); });
    return all;
}

int PictureLoader::failures(const QStringList &addresses) const
{
    return int(std::count_if(addresses.cbegin(), addresses.cend(),
                             [this](const QString &address) { return m_failed.contains(address); }));
}

QImage PictureLoader::picture(const QString &address) const
{
    if (!address.startsWith("data:image/"_L1))
        return m_pictures.value(address);
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || !QStringView(address).left(comma).endsWith(";base64"_L1) || address.size() > mostBytes)
        return {};
    return decoded(QByteArray::fromBase64(QStringView(address).mid(comma + 1).toLatin1()));
}

void PictureLoader::load(const QStringList &addresses)
{
    const QStringList wanted = missing(addresses);
    for (const QString &address : wanted) {
        if (m_pictures.size() >= mostPictures)
            break;
        m_pictures.insert(address, {});
        m_failed.remove(address);
        QNetworkRequest request(QUrl(address, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        QNetworkReply *reply = m_network->get(request);
        ++m_loading;
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
            if (received > mostBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, address, reply] { take(address, reply); });
    }
    if (m_loading == 0)
        emit loaded();
}

void PictureLoader::take(const QString &address, QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError)
        return settle(address, {});
    inWorker(
        this, [bytes = reply->readAll()] { return decoded(bytes); },
        [this, address](const QImage &picture) { settle(address, picture); });
}

void PictureLoader::settle(const QString &address, const QImage &picture)
{
    if (picture.isNull()) {
        m_pictures.remove(address);
        m_failed.insert(address);
    } else {
        m_pictures.insert(address, picture);
    }
    if (--m_loading == 0)
        emit loaded();
}

} // namespace pulsedeck
