// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/drafts.h"

#include "app/jobs/ledger.h"
#include "app/values/secrets.h"

#include <QJsonArray>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

const QString kind = u"draft"_s;
/// What nobody went on with for so long is forgotten.
constexpr int mostDays = 30;
constexpr qsizetype mostDrafts = 50;

Draft draftOf(const QJsonObject &body)
{
    Draft draft;
    draft.at = QDateTime::fromString(body["at"].toString(), Qt::ISODateWithMs);
    draft.at.setTimeZone(QTimeZone::utc());
    draft.values = body["values"].toObject();
    return draft;
}

QJsonValue keepable(const QJsonValue &value)
{
    if (value.isString() && isSecretName(value.toString()) && value.toString().contains(u'{'))
        return QString(); // JSON that cannot be read yet
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items << keepable(item);
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!isSecretName(member.key()))
            kept[member.key()] = keepable(*member);
    }
    return kept;
}

QJsonValue keepable(const FormField &field, const QJsonValue &value)
{
    using Input = FormField::Input;
    switch (field.input) {
    case Input::Secret:
    case Input::File:
        return QJsonValue::Undefined;
    case Input::Group:
        return pulsedeck::keepable(field.fields, value.toObject());
    case Input::Rows: {
        QJsonArray rows;
        for (const QJsonValue row : value.toArray())
            rows << pulsedeck::keepable(field.fields, row.toObject());
        return rows;
    }
    case Input::Map:
    case Input::Json:
        return keepable(value);
    default:
        return value;
    }
}

} // namespace

QJsonObject keepable(const QList<FormField> &fields, const QJsonObject &values)
{
    QJsonObject kept;
    for (const FormField &field : fields) {
        if (!values.contains(field.key) || isSecretName(field.key))
            continue;
        if (const QJsonValue value = keepable(field, values[field.key]); !value.isUndefined())
            kept[field.key] = value;
    }
    return kept;
}

Drafts::Drafts(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

void Drafts::load()
{
    m_ledger.records(kind, this, [this](const QHash<QString, QJsonObject> &found) {
        QStringList old;
        const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-mostDays);
        for (auto one = found.begin(); one != found.end(); ++one) {
            if (m_drafts.contains(one.key()))
                continue;
            m_drafts[one.key()] = draftOf(*one);
            if (m_drafts[one.key()].at < oldest)
                old << one.key();
        }
        m_isLoaded = true;
        for (const QString &form : std::as_const(old))
            drop(form);
        emit loaded();
    });
}

void Drafts::find(const QString &form, QObject *context, const std::function<void(const Draft &)> &handler)
{
    const auto tell = [this, form, handler] {
        if (const auto found = m_drafts.constFind(form); found != m_drafts.cend())
            handler(Draft(*found));
    };
    if (m_isLoaded)
        tell();
    else
        connect(this, &Drafts::loaded, context, tell, Qt::SingleShotConnection);
}

void Drafts::keep(const QString &form, const QJsonObject &values)
{
    if (values.isEmpty())
        return drop(form);
    if (m_drafts.value(form).values == values)
        return;
    m_drafts[form] = {QDateTime::currentDateTimeUtc(), values};
    write(form);
    if (m_drafts.size() <= mostDrafts)
        return;
    const auto oldest = std::min_element(m_drafts.cbegin(), m_drafts.cend(),
                                         [](const Draft &a, const Draft &b) { return a.at < b.at; });
    drop(QString(oldest.key()));
}

void Drafts::drop(const QString &form)
{
    if (m_drafts.remove(form) || !m_isLoaded)
        m_ledger.write({{LedgerChange::What::Drop, kind, form}});
}

void Drafts::write(const QString &form)
{
    const Draft &draft = m_drafts[form];
    m_ledger.write({{LedgerChange::What::Put,
                     kind,
                     form,
                     {{"at", draft.at.toString(Qt::ISODateWithMs)}, {"values", draft.values}}}});
}

bool Drafts::isLasting() const
{
    return m_ledger.isLasting();
}

} // namespace pulsedeck
