// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

class QNetworkAccessManager;
class QNetworkReply;

namespace pulsedeck {

/// The pictures of one letter. Those inside it are read at once; others when somebody asks, a few, small ones
/// and only over https. Sends no cookies and keeps none.
class PictureLoader : public QObject {
    Q_OBJECT
public:
    /// Takes @p network over.
    explicit PictureLoader(QNetworkAccessManager *network, QObject *parent = nullptr);

    /// Asks for those of @p addresses that are missing.
    void load(const QStringList &addresses);
    bool isLoading() const { return m_loading > 0; }
    /// Whether pictures at @p address are loaded at all.
    static bool isSafe(const QString &address);
    /// The safe ones of @p addresses that were not asked for or did not come.
    QStringList missing(const QStringList &addresses) const;
    /// Of @p addresses, those that did not come when they were asked for.
    int failures(const QStringList &addresses) const;
    /// Null when there is none: not loaded, or no picture.
    QImage picture(const QString &address) const;

signals:
    /// All that was asked for is there, or will never be.
    void loaded();

private:
    void take(const QString &address, QNetworkReply *reply);
    void settle(const QString &address, const QImage &picture);

    QNetworkAccessManager *m_network;
    QHash<QString, QImage> m_pictures;
    QSet<QString> m_failed;
    int m_loading = 0;
};

} // namespace pulsedeck
