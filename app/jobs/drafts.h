// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/formfield.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace pulsedeck {

class Ledger;

/// What somebody typed into a form and did not send yet. Personal data.
struct Draft {
    QDateTime at; ///< UTC; when something was typed last.
    QJsonObject values; ///< Of the fields that were touched, as the form gives them.
};

/// What is being typed in the forms of one account, each known by an id that tells operation and rows. It is
/// written down, sealed, while it is typed, and goes when it was sent or discarded.
class Drafts : public QObject {
    Q_OBJECT
public:
    explicit Drafts(Ledger &ledger, QObject *parent = nullptr);

    /// Takes over what was typed before; what is old or too much goes.
    void load();
    /// @p handler is called at once, or as soon as those of before are read; never when there is none.
    void find(const QString &form, QObject *context, const std::function<void(const Draft &)> &handler);
    /// Nothing is left to keep when @p values are none.
    void keep(const QString &form, const QJsonObject &values);
    void drop(const QString &form);
    /// Whether it is there again after a restart.
    bool isLasting() const;

signals:
    void loaded();

private:
    void write(const QString &form);

    Ledger &m_ledger;
    QHash<QString, Draft> m_drafts; ///< By form.
    bool m_isLoaded = false;
};

/// Of what was typed that may be written down: no secrets, no contents of files.
QJsonObject keepable(const QList<FormField> &fields, const QJsonObject &values);

} // namespace pulsedeck
