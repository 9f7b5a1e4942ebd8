// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"
#include "app/vocabulary/reference.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace pulsedeck {

struct Column {
    QString key; ///< Dotted path in the row.
    QString title;
    Kind kind = Kind::Text;
    QList<StatusWord> words; ///< Of Status, and of Text that is a code.
    QString currency;
    bool hidden = false; ///< Can be chosen, not shown at first.
    QList<Column> parts; ///< Of Entries: what a record tells, those without a title without one.
    QString explanation; ///< Formula or meaning, for the header's tooltip.
    /// Computes the value instead of reading `key`.
    std::function<QJsonValue(const QJsonObject &row)> value;
    std::optional<Reference> refers {}; ///< The value is an id of that: its name becomes its word.
};

/// The makers with which screens are described; scopes open it.
namespace describe {

Column text(const QString &key, const QString &title);
Column count(const QString &key, const QString &title);
Column number(const QString &key, const QString &title);
Column percent(const QString &key, const QString &title);
Column money(const QString &key, const QString &title, const QString &currencyKey = {});
Column dateTime(const QString &key, const QString &title);
Column date(const QString &key, const QString &title);
Column status(const QString &key, const QString &title, QList<StatusWord> words);
/// A code that is worded but says neither good nor bad.
Column word(const QString &key, const QString &title, QList<StatusWord> words);
Column yesNo(const QString &key, const QString &title);
Column email(const QString &key, const QString &title);
Column phone(const QString &key, const QString &title);
Column link(const QString &key, const QString &title);
Column country(const QString &key, const QString &title);
Column tags(const QString &key, const QString &title);
Column course(const QString &key, const QString &title);
Column duration(const QString &key, const QString &title);
Column json(const QString &key, const QString &title);
Column snippet(const QString &key, const QString &title);
/// A list of records of which @p parts are told; without parts whatever is there.
Column entries(const QString &key, const QString &title, const QList<Column> &parts = {});
/// An id of a row in @p list, or of one in the list @p child below its rows, shown by the row's name.
Column named(const QString &key, const QString &title, const QString &list, const QString &child = {});
/// The same column with a value that is worked out from the row.
Column computed(Column column, const std::function<QJsonValue(const QJsonObject &row)> &value);
/// The same column, hidden until it is chosen.
Column hiddenAtFirst(Column column);

} // namespace describe

} // namespace pulsedeck
