// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/column.h"

namespace pulsedeck::describe {

static Column column(const QString &key, const QString &title, Kind kind)
{
    return Column {.key = key, .title = title, .kind = kind};
}

Column text(const QString &key, const QString &title)
{
    return column(key, title, Kind::Text);
}
Column count(const QString &key, const QString &title)
{
    return column(key, title, Kind::Count);
}
Column number(const QString &key, const QString &title)
{
    return column(key, title, Kind::Number);
}
Column percent(const QString &key, const QString &title)
{
    return column(key, title, Kind::Percent);
}
Column dateTime(const QString &key, const QString &title)
{
    return column(key, title, Kind::DateTime);
}
Column date(const QString &key, const QString &title)
{
    return column(key, title, Kind::Date);
}
Column yesNo(const QString &key, const QString &title)
{
    return column(key, title, Kind::YesNo);
}
Column email(const QString &key, const QString &title)
{
    return column(key, title, Kind::Email);
}
Column phone(const QString &key, const QString &title)
{
    return column(key, title, Kind::Phone);
}
Column link(const QString &key, const QString &title)
{
    return column(key, title, Kind::Link);
}
Column country(const QString &key, const QString &title)
{
    return column(key, title, Kind::Country);
}
Column tags(const QString &key, const QString &title)
{
    return column(key, title, Kind::Tags);
}

Column course(const QString &key, const QString &title)
{
    return column(key, title, Kind::Course);
}

Column duration(const QString &key, const QString &title)
{
    return column(key, title, Kind::Duration);
}
Column snippet(const QString &key, const QString &title)
{
    return column(key, title, Kind::Snippet);
}
Column json(const QString &key, const QString &title)
{
    return column(key, title, Kind::Json);
}

Column entries(const QString &key, const QString &title, const QList<Column> &parts)
{
    Column made = column(key, title, Kind::Entries);
    made.parts = parts;
    return made;
}

Column money(const QString &key, const QString &title, const QString &currencyKey)
{
    Column made = column(key, title, Kind::Money);
    made.currency = currencyKey;
    return made;
}

Column status(const QString &key, const QString &title, QList<StatusWord> words)
{
    Column made = column(key, title, Kind::Status);
    made.words = std::move(words);
    return made;
}

Column named(const QString &key, const QString &title, const QString &list, const QString &child)
{
    Column made = text(key, title);
    made.refers = Reference {key, list, child};
    return made;
}

Column computed(Column column, const std::function<QJsonValue(const QJsonObject &row)> &value)
{
    column.value = value;
    return column;
}

Column word(const QString &key, const QString &title, QList<StatusWord> words)
{
    Column made = column(key, title, Kind::Text);
    made.words = std::move(words);
    return made;
}

Column hiddenAtFirst(Column column)
{
    column.hidden = true;
    return column;
}

} // namespace pulsedeck::describe
