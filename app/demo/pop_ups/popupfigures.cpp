// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/pop_ups/popupfigures.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

QList<PopUpFigures::Day> PopUpFigures::days(qint64 start, qint64 end) const
{
    const qint64 now = m_sowing.now.toSecsSinceEpoch();
    const qint64 last = end > 0 ? std::min(end + 1, now) : now;
    QDate day = m_since;
    if (start > 0)
        day = std::max(day, QDateTime::fromSecsSinceEpoch(start).date());
    QList<Day> days;
    for (qint64 from = 0; (from = day.startOfDay().toSecsSinceEpoch()) < last; day = day.addDays(1)) {
        const qint64 to = day.addDays(1).startOfDay().toSecsSinceEpoch();
        const double share =
            double(std::min(to, last) - std::max(from, start)) / double(std::max<qint64>(1, to - from));
        if (share > 0)
            days << Day {day, share};
    }
    return days;
}

Dice PopUpFigures::dice(QStringView what, const QDate &day) const
{
    return m_sowing.dice(what, m_popUp * 100'000 + day.toJulianDay() % 100'000);
}

QJsonObject PopUpFigures::statistic(qint64 start, qint64 end) const
{
    Dice own = m_sowing.dice(u"popup", m_popUp);
    const double visitors = own.between(20, 160);
    const double engages = own.share(0.06, 0.2);
    const double fills = own.share(0.3, 0.8);
    const double subscribes = own.share(0.3, 0.7);
    const double closes = own.share(0.4, 0.7);
    std::array<double, 5> sums {};
    for (const Day &day : days(start, end)) {
        Dice dice = this->dice(u"popup day", day.date);
        const bool isWeekend = day.date.dayOfWeek() > 5;
        const double growth = 1 + double(m_since.daysTo(day.date)) / 1500;
        const double reached =
            visitors * growth * (isWeekend ? 0.65 : 1.0) * dice.share(0.75, 1.25) * day.share;
        const double engaged = reached * engages * dice.share(0.8, 1.2);
        const double forms = engaged * fills * dice.share(0.85, 1.15);
        const std::array<double, 5> more {reached, engaged, forms, forms * subscribes,
                                          reached * closes * dice.share(0.9, 1.1)};
        std::transform(sums.begin(), sums.end(), more.begin(), sums.begin(), std::plus<>());
    }
    return {{u"peopleReached"_s, int(sums[0])},
            {u"engagements"_s, int(sums[1])},
            {u"formEngagements"_s, int(sums[2])},
            {u"subscriptions"_s, int(sums[3])},
            {u"wereClosed"_s, int(sums[4])}};
}

QJsonArray PopUpFigures::npsAnswers(qint64 start, qint64 end) const
{
    const QJsonObject button {{u"caption"_s, u"Would you recommend us?"_s},
                              {u"contactVariableName"_s, u"nps"_s},
                              {u"variantsCount"_s, 11},
                              {u"displayType"_s, 1}};
    QJsonArray rows;
    for (const Day &day : days(start, end)) {
        std::array<int, 11> answers {};
        Dice dice = this->dice(u"nps", day.date);
        for (int i = int(dice.upTo(3) * day.share); i > 0; --i)
            ++answers[size_t(dice.chance(0.55)      ? 9 + dice.upTo(1)
                                 : dice.chance(0.6) ? 7 + dice.upTo(1)
                                                    : dice.upTo(6))];
        for (size_t option = 0; option < answers.size(); ++option) {
            if (answers[option] > 0)
                rows << QJsonObject {{u"button"_s, button},
                                     {u"date"_s, day.date.toString(Qt::ISODate)},
                                     {u"option"_s, QString::number(option)},
                                     {u"total"_s, answers[option]}};
        }
    }
    return rows;
}

QJsonObject PopUpFigures::npsSums(qint64 start, qint64 end) const
{
    int total = 0, promoters = 0, critics = 0, points = 0;
    for (const QJsonValue row : npsAnswers(start, end)) {
        const int option = row[u"option"].toString().toInt();
        const int people = row[u"total"].toInt();
        total += people;
        points += option * people;
        promoters += option >= 9 ? people : 0;
        critics += option <= 6 ? people : 0;
    }
    const auto percent = [total](int part) { return total > 0 ? qRound(100.0 * part / total) : 0; };
    const int neutral = total - promoters - critics;
    return {{u"average"_s, total > 0 ? qRound(double(points) / total) : 0},
            {u"total"_s, total},
            {u"promoter"_s, promoters},
            {u"neutral"_s, neutral},
            {u"critic"_s, critics},
            {u"promoterPercent"_s, percent(promoters)},
            {u"neutralPercent"_s, percent(neutral)},
            {u"criticPercent"_s, percent(critics)}};
}

QJsonObject PopUpFigures::abTest(const QString &created) const
{
    Dice dice = m_sowing.dice(u"ab", m_popUp);
    const QJsonObject all = statistic();
    const int reached = all[u"peopleReached"].toInt();
    const int subscribed = all[u"subscriptions"].toInt();
    const int reachedA = int(reached * dice.share(0.49, 0.51));
    const int subscribedA = int(subscribed * dice.share(0.4, 0.5));
    const auto figures = [](int seen, int done) {
        return QJsonObject {{u"peopleReached"_s, seen}, {u"subscriptions"_s, done}};
    };
    const auto variant = [&](const QString &name, int seen, int done) {
        return QJsonObject {{u"id"_s, u"%1-%2"_s.arg(m_popUp).arg(name)},
                            {u"preview"_s, u"https://pop-ups.example.com/%1-%2.png"_s.arg(m_popUp).arg(name)},
                            {u"statistic"_s, figures(seen, done)}};
    };
    const bool isFinished = m_popUp % 2 != 0;
    QJsonObject test {
        {u"status"_s, isFinished ? 0 : 1},
        {u"finishCondition"_s,
         QJsonArray {QJsonObject {{u"trigger"_s, 2}, {u"value"_s, isFinished ? reached / 2 : reached * 2}}}},
        {u"winner"_s, isFinished ? u"%1-B"_s.arg(m_popUp) : QString()},
        {u"separatedConditions"_s, false},
        {u"statistic"_s, figures(reached, subscribed)},
        {u"participants"_s,
         QJsonObject {{u"A"_s, variant(u"A"_s, reachedA, subscribedA)},
                      {u"B"_s, variant(u"B"_s, reached - reachedA, subscribed - subscribedA)}}},
        {u"createdAt"_s, created}};
    if (isFinished)
        test.insert(u"finishInitiator"_s, 2);
    return test;
}

} // namespace pulsedeck::demo
