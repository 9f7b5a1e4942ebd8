// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fakedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// splitmix64: one step mixes all bits.
quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// FNV-1a; qHash differs from machine to machine.
quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    return hash;
}

/// The digits in an address: a number, scrambled without a clash so that neighbours do not look numbered.
struct Scramble {
    int modulus;
    qint64 factor;
    qint64 inverse; ///< factor * inverse = 1 (mod modulus)
    int width;
};
constexpr Scramble shortForm {10'000, 7'373, 6'437, 4};
constexpr Scramble longForm {10'000'000, 7'654'321, 81, 7};
static_assert(shortForm.factor * shortForm.inverse % shortForm.modulus == 1);
static_assert(longForm.factor * longForm.inverse % longForm.modulus == 1);

QString digitsOf(int number)
{
    const Scramble &form = number < shortForm.modulus ? shortForm : longForm;
    return u"%1"_s.arg(qint64(number * form.factor % form.modulus), form.width, 10, QChar(u'0'));
}

int numberOfDigits(QStringView digits)
{
    const Scramble &form = digits.size() == shortForm.width ? shortForm : longForm;
    if (digits.size() != form.width)
        return -1;
    return int(digits.toLongLong() * form.inverse % form.modulus);
}

} // namespace

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15;
    return mix(m_state);
}

double Dice::share(double least, double most)
{
    return least + (most - least) * double(next() >> 11) / double(1ull << 53);
}

Dice Sowing::dice(QStringView what, qint64 number) const
{
    return Dice(mix(hashOf(what) ^ mix(seed)) ^ mix(quint64(number)));
}

QDateTime Sowing::daysAgo(int days, Dice &dice) const
{
    const QTime time(dice.between(8, 18), dice.pick(std::array {0, 0, 15, 30, 45}), 0);
    const QDateTime when(now.date().addDays(-days), time);
    return days >= 0 && when > now ? now.addSecs(-60 * dice.between(5, 120)) : when;
}

People::People(quint32 seed) : m_seed(seed)
{
    QFile file(u":/demo/people.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's people are missing");
    const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).array();
    for (size_t i = 0; i < m_cultures.size(); ++i)
        m_cultures[i] = readCulture(facts[qsizetype(i)].toObject());
}

People::Culture People::readCulture(const QJsonObject &facts)
{
    const auto names = [](const QJsonValue &pairs) {
        std::vector<Name> read;
        for (const QJsonValue &pair : pairs.toArray())
            read.push_back({pair[0].toString(), pair[1].toString()});
        return read;
    };
    Culture culture;
    culture.language = facts[u"code"].toString();
    culture.country = facts[u"country"].toString();
    culture.dial = facts[u"dial"].toString();
    culture.digits = facts[u"digits"].toInt();
    culture.familyFirst = facts[u"familyFirst"].toBool();
    culture.cities = facts[u"cities"].toVariant().toStringList();
    culture.favourites = facts[u"favourites"].toVariant().toStringList();
    culture.first = names(facts[u"first"]);
    culture.last = names(facts[u"last"]);
    return culture;
}

int People::cultureOf(int culture, int number) const
{
    return culture == mixed ? int(mix(quint64(number) ^ mix(m_seed)) % cultures) : culture;
}

Dice People::diceOf(int culture, int number) const
{
    return Dice(mix(m_seed) ^ mix(quint64(culture) << 32 | quint64(number)));
}

QString People::email(int culture, int number) const
{
    culture = cultureOf(culture, number);
    Dice dice = diceOf(culture, number);
    const Culture &facts = m_cultures[size_t(culture)];
    const QString first = dice.pick(facts.first).latin;
    const QString last = dice.pick(facts.last).latin;
    constexpr std::array domains {"@example.com"_L1, "@example.org"_L1, "@example.net"_L1};
    const QLatin1String domain = dice.pick(domains);
    return first + u'.' + last + digitsOf(number) + domain;
}

Person People::person(int culture, int number) const
{
    culture = cultureOf(culture, number);
    Dice dice = diceOf(culture, number);
    const Culture &facts = m_cultures[size_t(culture)];
    // In the order of email(), so that name and address fit together.
    const QString first = dice.pick(facts.first).native;
    const QString last = dice.pick(facts.last).native;
    Person person;
    person.name = facts.familyFirst ? last + first : first + u' ' + last;
    person.email = email(culture, number);
    person.country = facts.country;
    person.language = facts.language;
    dice.next();
    person.city = dice.pick(facts.cities);
    person.favourite = dice.pick(facts.favourites);
    person.phone = facts.dial;
    for (int i = 0; i < facts.digits; ++i)
        person.phone += QChar(u'0' + dice.upTo(9));
    return person;
}

int People::numberOf(int culture, const QString &address) const
{
    const qsizetype at = address.indexOf(u'@');
    qsizetype digits = at;
    while (digits > 0 && address[digits - 1].isDigit())
        --digits;
    const int number = at < 0 ? -1 : numberOfDigits(QStringView(address).mid(digits, at - digits));
    return number >= 0 && email(culture, number) == address ? number : -1;
}

} // namespace pulsedeck::demo
