// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;

namespace pulsedeck {

/// The pictures of one letter. Those inside it are read at once; others when somebody asks, a few, small ones
/// and only over https. Sends no cookies and keeps none.
class PictureLoader : public QObject {
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);

    void load(const QStringList &addresses);
    bool isLoading() const { return m_loading > 0; }
    /// Those of @p addresses that were not asked for.
    QStringList missing(const QStringList &addresses) const;
    /// Null when there is none: not loaded, or no picture.
    QImage picture(const QString &address) const;

signals:
    /// All that was asked for is there, or will never be.
    void loaded();

private:
    void take(const QString &address, QNetworkReply *reply);

    QNetworkAccessManager *m_network = nullptr;
    QHash<QString, QImage> m_pictures;
    int m_loading = 0;
};

} // namespace pulsedeck
