// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

class QSettings;

namespace pulsedeck {

struct Resource;

/// The layout of one list in the settings: of the contacts of this mailing list, not of contacts at large.
///
/// A list on the first level has its own key. Lists below rows may be many, so that only those that were
/// arranged last are kept, and may hang below a person, so that a digest stands for them.
class LayoutStore {
public:
    LayoutStore(QSettings &settings, const Resource &resource);

    /// Empty: as the description has it.
    QJsonObject layout() const;
    void keep(const QJsonObject &layout);
    void forget();

    /// What stands for @p text, from which nobody reads it.
    static QString digestOf(const QString &text);

private:
    void rememberAsLatest();

    QSettings &m_settings;
    QString m_kindKey;
    QString m_list; ///< Its digest; empty on the first level.
};

} // namespace pulsedeck
