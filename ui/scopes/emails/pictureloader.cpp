// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/pictureloader.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostPictures = 40;
constexpr int mostMegabytes = 64; ///< Of memory for one.
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
    return reader.read();
}

} // namespace

PictureLoader::PictureLoader(QObject *parent) : QObject(parent) { }

QStringList PictureLoader::missing(const QStringList &addresses) const
{
    QStringList all = addresses;
    all.removeIf([this](const QString &address) { return m_pictures.contains(address); });
    return all;
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
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setTransferTimeout(patience);
    }
    const QStringList wanted = missing(addresses);
    for (const QString &address : wanted) {
        m_pictures.insert(address, {});
        const QUrl url(address, QUrl::StrictMode);
        if (url.scheme() != "https"_L1 || !url.isValid() || m_pictures.size() > mostPictures)
            continue;
        QNetworkRequest request(url);
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
    if (reply->error() == QNetworkReply::NoError)
        m_pictures[address] = decoded(reply->readAll());
    if (--m_loading == 0)
        emit loaded();
}

} // namespace pulsedeck
