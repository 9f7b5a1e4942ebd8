// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/verifier_service/checkedlists.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int sownLists = 23;
constexpr int firstList = 42100;

} // namespace

QString checkedText(int status)
{
    static const QStringList texts = {u"Not checked"_s, u"Valid"_s, u"Unconfirmed"_s, u"Invalid"_s};
    return texts.value(status);
}

/// The first one hangs: it was never finished.
CheckedList CheckedLists::sown(int number) const
{
    static const QStringList names = {u"Trade fair visitors"_s, u"Старі картки лояльності"_s,
                                      u"Formulario de la tienda"_s, u"Café night guests"_s, u"Eski üyeler"_s};
    const Sowing &sowing = serving->sowing();
    const int size = sowing.dice(u"verified", number).between(12, 1400);
    Dice dice = sowing.dice(u"verifier", number);
    return {firstList + number,
            number,
            u"%1 %2"_s.arg(names[number % names.size()]).arg(number / 5 + 1),
            size,
            number == 0 ? std::min(size, 21) : size,
            sowing.daysAgo(number * 11, dice),
            number % 7 == 3,
            {}};
}

QList<CheckedList> CheckedLists::all(const QDateTime &now) const
{
    QList<CheckedList> lists;
    for (auto it = m_started.end(); it != m_started.begin();) {
        --it;
        const qint64 done = it->at.secsTo(now) * addressesPerSecond;
        const std::optional<KnownList> known = findList(it.key());
        const bool isUpdated = known && known->size > it->emails.size();
        lists << CheckedList {it.key(),
                              1000 + int(it.key() % 1000),
                              it->name,
                              int(it->emails.size()),
                              int(std::min<qint64>(it->emails.size(), done)),
                              it->at,
                              isUpdated,
                              it->emails};
    }
    for (int number = 0; number < sownLists; ++number)
        lists << sown(number);
    return lists;
}

std::optional<CheckedList> CheckedLists::find(qint64 id, const QDateTime &now) const
{
    for (const CheckedList &list : all(now)) {
        if (list.id == id)
            return list;
    }
    return {};
}

void CheckedLists::start(qint64 id, const KnownList &list, const QDateTime &now)
{
    m_started.insert(id, {list.name, list.emails(), now});
}

int CheckedLists::statusOf(const CheckedList &list, int address) const
{
    if (address >= list.processed)
        return 0;
    const int roll = serving->sowing().dice(u"checked", list.number * 10'000 + address).upTo(99);
    const int age = list.number % 40;
    return roll < 86 - age ? 1 : roll < 94 - age / 2 ? 2 : 3;
}

QJsonObject CheckedLists::row(const CheckedList &list) const
{
    QList<int> counts(4, 0);
    for (int i = 0; i < list.size; ++i)
        ++counts[statusOf(list, i)];
    // The list's light: 0 running, 1 good, 2 medium, 3 bad.
    const int light = list.isRunning()   ? 0
        : counts[1] * 10 > list.size * 8 ? 1
        : counts[1] * 10 > list.size * 7 ? 2
                                         : 3;
    return {
        {u"id"_s, list.id},
        {u"address_book_name"_s, list.name},
        {u"all_emails_quantity"_s, list.size},
        {u"status"_s, light},
        {u"status_text"_s, light == 0 ? u"In progress"_s : u"Completed"_s},
        {u"check_date"_s, dateText(list.date)},
        {u"data"_s,
         QJsonObject {{u"0"_s, counts[0]}, {u"1"_s, counts[1]}, {u"2"_s, counts[2]}, {u"3"_s, counts[3]}}},
        {u"is_updated"_s, list.isUpdated ? 1 : 0},
        {u"is_garbage_in_book"_s, counts[3] > 0}};
}

QJsonArray CheckedLists::addresses(const CheckedList &list) const
{
    return rowsOf(list.size, [&](int i) {
        const int status = statusOf(list, i);
        return QJsonObject {{u"id"_s, list.number * 10'000 + i + 1},
                            {u"email_address"_s,
                             list.emails.isEmpty()
                                 ? serving->people().email(People::mixed, 60'000 + list.number * 2000 + i)
                                 : list.emails[i]},
                            {u"check_date"_s, dateText(list.date)},
                            {u"status"_s, status},
                            {u"status_text"_s, checkedText(status)}};
    });
}

} // namespace pulsedeck::demo
