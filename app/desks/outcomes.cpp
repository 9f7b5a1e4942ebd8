// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/outcomes.h"

#include "app/jobs/ledger.h"

#include <QJsonArray>

namespace pulsedeck {

using namespace Qt::StringLiterals;

static const QString kind = u"outcome"_s;
static const QString singles = u"singles"_s;

int OutcomeBook::of(const QString &address) const
{
    const QReadLocker locked(&m_lock);
    return m_outcomes.value(address.toLower());
}

void OutcomeBook::add(const QHash<QString, int> &outcomes)
{
    const QWriteLocker locked(&m_lock);
    for (auto one = outcomes.begin(); one != outcomes.end(); ++one)
        m_outcomes.insert(one.key().toLower(), one.value());
}

/// By outcome: {"3": ["ann@example.com"]}.
static QJsonObject toRecord(const QHash<QString, int> &outcomes)
{
    QHash<int, QJsonArray> addresses;
    for (auto one = outcomes.begin(); one != outcomes.end(); ++one)
        addresses[one.value()] << one.key();
    QJsonObject record;
    for (auto one = addresses.begin(); one != addresses.end(); ++one)
        record[QString::number(one.key())] = one.value();
    return record;
}

static QHash<QString, int> fromRecord(const QJsonObject &record)
{
    QHash<QString, int> outcomes;
    for (auto one = record.begin(); one != record.end(); ++one) {
        for (const QJsonValue address : one.value().toArray())
            outcomes[address.toString()] = one.key().toInt();
    }
    return outcomes;
}

Outcomes::Outcomes(Ledger &ledger, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_book(std::make_shared<OutcomeBook>())
{
    ledger.records(kind, this, [this](const QHash<QString, QJsonObject> &records) {
        for (auto one = records.begin(); one != records.end(); ++one) {
            if (one.key() != singles)
                m_book->add(fromRecord(one.value()));
        }
        QHash<QString, int> before = fromRecord(records.value(singles));
        before.insert(m_singles); // what was checked meanwhile is newer
        m_singles = before;
        m_book->add(m_singles);
        emit changed();
    });
}

void Outcomes::noteSingles(const QHash<QString, int> &outcomes)
{
    m_singles.insert(outcomes);
    m_book->add(outcomes);
    keep(singles, m_singles);
    emit changed();
}

void Outcomes::noteList(qint64 list, const QHash<QString, int> &outcomes)
{
    m_book->add(outcomes);
    keep(QString::number(list), outcomes);
    emit changed();
}

void Outcomes::keep(const QString &source, const QHash<QString, int> &outcomes)
{
    if (outcomes.size() <= mostKept)
        m_ledger.write({{LedgerChange::What::Put, kind, source, toRecord(outcomes)}});
}

} // namespace pulsedeck
