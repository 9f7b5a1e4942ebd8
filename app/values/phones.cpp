// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/phones.h"

#include "app/values/typed.h"

#include <QCache>
#include <QCoreApplication>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace pulsedeck::phones {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::phones)
};

const PhoneNumberUtil &rules()
{
    return *PhoneNumberUtil::GetInstance();
}

/// None: @p text cannot be dialled. Without @p country the code of one has to stand in it.
std::optional<PhoneNumber> parsed(const QString &text, const QString &country = {})
{
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    const auto error = rules().Parse(text.toStdString(), region, &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR && !number.has_extension() ? std::optional(number)
                                                                                 : std::nullopt;
}

bool isValid(const std::optional<PhoneNumber> &number)
{
    return number && rules().IsValidNumber(*number);
}

bool isPossible(const std::optional<PhoneNumber> &number)
{
    return number && rules().IsPossibleNumber(*number);
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    rules().Format(number, format, &text);
    return QString::fromStdString(text);
}

/// The code of the country and digits alone.
QString wired(const PhoneNumber &number)
{
    return formatted(number, PhoneNumberUtil::E164).remove(u'+');
}

/// As people write it who dial the code of a country: with a plus.
QString withPlus(QString phone)
{
    static const QRegularExpression abroadSign(u"^00(?=[1-9])"_s);
    return phone.replace(abroadSign, u"+"_s);
}

class Reader {
public:
    explicit Reader(const QString &country) : m_country(country) { }

    Pasted read(const QString &text)
    {
        // Of numbers with a plus it is plain where they begin, even with spaces alone between them; so it is
        // behind a bracket.
        static const QRegularExpression seam(u"(?<=\\d) +(?=\\+)|(?<=>) *"_s);
        for (const Piece &piece : piecesOf(text)) {
            for (const QString &one : typed::plain(piece.text).split(seam, Qt::SkipEmptyParts))
                take(piece, one);
        }
        QStringList remarks;
        if (m_found.assumed > 0)
            remarks << Tr::tr(
                           "%Ln phone(s) without the code of a country are taken for numbers of this one: %1",
                           nullptr, m_found.assumed)
                           .arg(m_example);
        if (m_found.repeated > 0)
            remarks << Tr::tr("%Ln repeated phone(s) are sent once.", nullptr, m_found.repeated);
        m_found.remark = remarks.join(u'\n');
        return m_found;
    }

private:
    void take(const Piece &piece, const QString &text)
    {
        static const QRegularExpression name(u"^.*<([^<>]+)>$"_s);
        static const QRegularExpression scheme(u"^tel: ?"_s, QRegularExpression::CaseInsensitiveOption);
        QString phone = QString(text).replace(name, u"\\1"_s).remove(scheme);
        // A bracket at the beginning is around the code of a city.
        if (!phone.startsWith(u'(') && !phone.startsWith(u'['))
            phone = unquoted(phone);
        const QString why = complaintAbout(phone);
        if (why.isEmpty())
            return;
        for (const QString &one : wholeNumbers(phone)) {
            if (const QString wrong = complaintAbout(one); !wrong.isEmpty())
                m_found.complaints << Pasted::Complaint {piece.line, one, wrong, m_lacksCountry};
        }
        if (wholeNumbers(phone).isEmpty())
            m_found.complaints << Pasted::Complaint {piece.line, piece.text.trimmed(), why, m_lacksCountry};
    }

    /// The numbers in @p text where spaces part them and not their digits; none: they may do either.
    static QStringList wholeNumbers(const QString &text)
    {
        static const QRegularExpression whole(u"^\\+?[\\d()/.-]{9,}$"_s);
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        const bool areWhole = words.size() > 1
            && std::all_of(words.begin(), words.end(),
                           [](const QString &word) { return whole.match(word).hasMatch(); });
        return areWhole ? words : QStringList();
    }

    /// Empty: @p phone was taken.
    QString complaintAbout(QString phone)
    {
        static const QRegularExpression signs(u"^\\+?[\\d ()\\[\\]./~*-]+$"_s);
        m_lacksCountry = false;
        if (!signs.match(phone).hasMatch())
            return Tr::tr("This is not a phone number.");
        phone = withPlus(phone);
        if (phone.startsWith(u'+'))
            return add(parsed(phone));
        const auto abroad = parsed(u'+' + phone);
        const auto here = m_country.isEmpty() ? std::nullopt : parsed(phone, m_country);
        const bool fitsHere = isValid(here);
        const bool fitsAbroad = isValid(abroad) && !phone.startsWith(u'0');
        if (fitsHere && fitsAbroad && wired(*here) != wired(*abroad))
            return Tr::tr("This can be %1 or %2. Please write it with + and the code of the country.")
                .arg(formatted(*here, PhoneNumberUtil::INTERNATIONAL),
                     formatted(*abroad, PhoneNumberUtil::INTERNATIONAL));
        if (fitsHere && !fitsAbroad && m_found.assumed++ == 0)
            m_example = formatted(*here, PhoneNumberUtil::INTERNATIONAL);
        if (fitsHere)
            return add(here);
        m_lacksCountry = phone.startsWith(u'0') || (!fitsAbroad && isPossible(here));
        if (m_lacksCountry && !m_country.isEmpty())
            return Tr::tr(
                       "This is no phone number of %1. Please write it with + and the code of its country.")
                .arg(countryName(m_country));
        if (m_lacksCountry)
            return Tr::tr("The code of the country is missing. Please write it with + in front.");
        return add(abroad);
    }

    QString add(const std::optional<PhoneNumber> &number)
    {
        if (!isPossible(number))
            return Tr::tr("There is no such phone number: digits are missing, or are too many.");
        m_found.add(wired(*number), wired(*number));
        return {};
    }

    const QString m_country; ///< Empty: none.
    bool m_lacksCountry = false; ///< The last one that was looked at.
    QString m_example; ///< The first one that was taken for a number of that country.
    Pasted m_found;
};

} // namespace

Pasted in(const QString &text, const QLocale &locale)
{
    return Reader(countryOf(locale)).read(text);
}

Pasted in(const QString &text, const QString &country)
{
    return Reader(country).read(text);
}

QString shown(const QString &phone)
{
    static const QRegularExpression digits(u"^\\+?[1-9]\\d{6,14}$"_s);
    // Tables ask again and again for the few that are seen, and each takes longer than to paint it.
    thread_local QCache<QString, QString> known(2000);
    if (const QString *text = known.object(phone))
        return *text;
    if (!digits.match(phone).hasMatch())
        return phone;
    const auto number = parsed(phone.startsWith(u'+') ? phone : u'+' + phone);
    const QString text = isValid(number) ? formatted(*number, PhoneNumberUtil::INTERNATIONAL) : phone;
    known.insert(phone, new QString(text));
    return text;
}

QStringList countries()
{
    std::set<std::string> regions;
    rules().GetSupportedRegions(&regions);
    QStringList all;
    for (const std::string &region : regions)
        all << QString::fromStdString(region);
    return all;
}

QString countryOf(const QLocale &locale)
{
    const QString code = locale == QLocale::c() ? QString() : QLocale::territoryToCode(locale.territory());
    return rules().GetCountryCodeForRegion(code.toStdString()) > 0 ? code : QString();
}

QString countryOf(const QString &phone)
{
    const QString dialled = withPlus(typed::plain(phone));
    const auto number = dialled.startsWith(u'+') ? parsed(dialled) : std::nullopt;
    std::string region;
    if (isValid(number))
        rules().GetRegionCodeForNumber(*number, &region);
    const QString country = QString::fromStdString(region);
    return country.size() == 2 && country != u"ZZ"_s ? country : QString();
}

QString countryName(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    // Where people speak this language its name in it is known.
    const QLocale there(QLocale().language(), territory);
    const bool isSpoken = there.territory() == territory && there.language() == QLocale().language();
    const QString name = territory == QLocale::AnyTerritory ? country
        : isSpoken                                          ? there.nativeTerritoryName()
                                                            : QLocale::territoryToString(territory);
    return u"%1 (+%2)"_s.arg(name).arg(rules().GetCountryCodeForRegion(country.toStdString()));
}

} // namespace pulsedeck::phones
