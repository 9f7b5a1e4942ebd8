// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/layoutstore.h"

#include "app/vocabulary/resource.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr qsizetype mostLists = 100;

QString keyOf(const QString &list)
{
    return u"lists/%1"_s.arg(list);
}

/// The rows that the list hangs below; empty on the first level.
QString rowsAbove(const Resource &resource)
{
    const Call call = resource.list.value_or(Call());
    QString place;
    for (auto value = call.path.begin(); value != call.path.end(); ++value)
        place += u'/' + value.key() + u'=' + value->toString();
    for (auto value = call.query.begin(); value != call.query.end(); ++value) {
        if (value.key().endsWith("id"_L1, Qt::CaseInsensitive))
            place += u'?' + value.key() + u'=' + value->toString();
    }
    return place;
}

} // namespace

LayoutStore::LayoutStore(QSettings &settings, const Resource &resource)
    : m_settings(settings), m_kindKey(u"pages/%1/columns"_s.arg(resource.id))
{
    const QString place = rowsAbove(resource);
    m_list = place.isEmpty() ? QString() : digestOf(resource.id + place);
}

QJsonObject LayoutStore::layout() const
{
    // Earlier versions kept one layout for all lists of a kind.
    const QVariant kind = m_settings.value(m_kindKey);
    const QVariant kept = m_list.isEmpty() ? kind : m_settings.value(keyOf(m_list), kind);
    return QJsonDocument::fromJson(kept.toByteArray()).object();
}

void LayoutStore::keep(const QJsonObject &layout)
{
    m_settings.setValue(m_list.isEmpty() ? m_kindKey : keyOf(m_list),
                        QJsonDocument(layout).toJson(QJsonDocument::Compact));
    if (!m_list.isEmpty())
        rememberAsLatest();
}

void LayoutStore::forget()
{
    if (m_list.isEmpty())
        m_settings.remove(m_kindKey);
    else if (m_settings.contains(m_kindKey))
        keep({});
    else
        m_settings.remove(keyOf(m_list));
}

void LayoutStore::rememberAsLatest()
{
    const QString latest = keyOf(u"latest"_s);
    QStringList lists = m_settings.value(latest).toStringList();
    if (!lists.isEmpty() && lists.constFirst() == m_list)
        return;
    lists.removeAll(m_list);
    lists.prepend(m_list);
    while (lists.size() > mostLists)
        m_settings.remove(keyOf(lists.takeLast()));
    m_settings.setValue(latest, lists);
}

QString LayoutStore::digestOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace pulsedeck
