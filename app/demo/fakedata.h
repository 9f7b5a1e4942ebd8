// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace pulsedeck::demo {

/// Numbers that look random and are the same for the same key, on every machine.
class Dice {
public:
    explicit Dice(quint64 key) : m_state(key) { }

    quint64 next();
    int upTo(int most) { return int(next() % (quint64(most) + 1)); } ///< 0...most
    int between(int least, int most) { return least + upTo(most - least); }
    double share(double least, double most);
    bool chance(double probability) { return share(0, 1) < probability; }
    template<typename List> auto pick(const List &list)
    {
        return list[size_t(next() % quint64(list.size()))];
    }

private:
    quint64 m_state;
};

/// What the made-up data grows from.
struct Sowing {
    quint32 seed = 1;
    QDateTime now;
    int largestList = 0;

    /// Dice of their own for each thing, so that one more thing changes no other.
    Dice dice(QStringView what, qint64 number = 0) const;
    /// @p days before now, at an hour at which people send letters.
    QDateTime daysAgo(int days, Dice &dice) const;
};

/// A made-up person. The address is under a domain that is reserved for examples.
struct Person {
    QString name;
    QString email;
    QString phone; ///< Digits with the country's code.
    QString country; ///< ISO 3166.
    QString language; ///< The service's word: "ua" for Ukrainian.
    QString city;
    QString favourite;
};

/// Any number of people of seven languages, each made when asked for: `person(culture, n)` costs about a
/// microsecond and is always the same. No two of one culture share an address.
class People {
public:
    static constexpr int cultures = 7;
    static constexpr int mixed = -1; ///< Each number has a culture of its own.
    static constexpr int largest = 10'000'000; ///< Numbers are below this.

    explicit People(quint32 seed);

    Person person(int culture, int number) const;
    /// Only the address, which is cheaper.
    QString email(int culture, int number) const;
    /// The number of whom @p email belongs to; -1: nobody of this culture.
    int numberOf(int culture, const QString &email) const;

private:
    struct Name {
        QString native;
        QString latin;
    };
    struct Culture {
        QString language;
        QString country;
        QString dial;
        int digits = 0;
        bool familyFirst = false;
        QStringList cities;
        QStringList favourites;
        std::vector<Name> first;
        std::vector<Name> last;
    };

    static Culture readCulture(const class QJsonObject &facts);
    int cultureOf(int culture, int number) const;
    Dice diceOf(int culture, int number) const;

    const quint32 m_seed;
    std::array<Culture, cultures> m_cultures;
};

} // namespace pulsedeck::demo
