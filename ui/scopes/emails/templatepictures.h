// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QHash>
#include <QPixmap>
#include <QSet>

namespace pulsedeck {

/// The letters of templates, read as they come into view, and small pictures of them, drawn here.
class TemplatePictures : public QObject {
    Q_OBJECT
public:
    explicit TemplatePictures(Client &client, QObject *parent = nullptr);

    /// The whole record of @p row, its letter included; without one until it is there: asks for it.
    QJsonObject record(const QJsonObject &row);
    /// Null until it is there: asks for it.
    QPixmap picture(const QJsonObject &row, const QSize &size, qreal ratio);
    ApiError error(const QJsonObject &row) const { return m_errors.value(keyOf(row)); }
    /// Reads the letters anew as they are wanted.
    void forget();

signals:
    void read(const QString &key);

private:
    static QString keyOf(const QJsonObject &row);

    Client &m_client;
    QHash<QString, QJsonObject> m_records;
    QHash<QString, QPixmap> m_pictures;
    QHash<QString, ApiError> m_errors;
    QSet<QString> m_asked;
};

} // namespace pulsedeck
