// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/lettercheck.h"

#include "app/letters/html.h"
#include "app/letters/letter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

using Form = Link::Form;

/// What mail programs that cut large letters show of them.
constexpr qsizetype largestShown = 102 * 1024;

QStringList placesOf(const QList<Link> &all, std::initializer_list<Form> forms)
{
    QStringList places;
    for (const Link &link : all) {
        if (std::find(forms.begin(), forms.end(), link.form) == forms.end())
            continue;
        //: A link of a letter: what it says, and where it leads.
        places << (link.text.isEmpty() ? link.url : Tr::tr("“%1” leads to “%2”").arg(link.text, link.url));
    }
    return places;
}

void checkLinks(const QList<Link> &all, QList<Finding> &found)
{
    const auto add = [&](std::initializer_list<Form> forms, Tone tone, const QString &text) {
        if (const QStringList places = placesOf(all, forms); !places.isEmpty())
            found << Finding {tone, text.arg(places.size()), places};
    };
    add({Form::Dangerous}, Tone::Bad, Tr::tr("Links that mail programs block: %1."));
    add({Form::Broken}, Tone::Bad, Tr::tr("Links that lead nowhere: %1."));
    add({Form::NoScheme}, Tone::Bad, Tr::tr("Links without https:// that cannot be opened: %1."));
    add({Form::Empty}, Tone::Warning, Tr::tr("Links without an address: %1."));
    add({Form::Plain}, Tone::Warning, Tr::tr("Links that are not encrypted, http instead of https: %1."));
    const auto isFine = [](const Link &link) { return link.form == Form::Fine || link.form == Form::Mail; };
    const auto fine = std::count_if(all.begin(), all.end(), isFine);
    if (fine > 0 && fine == all.size() - std::count_if(all.begin(), all.end(), [](const Link &link) {
                                return link.form == Form::Variable;
                            }))
        found << Finding {Tone::Good, Tr::tr("%Ln link(s), all well formed.", nullptr, int(fine)),
                          placesOf(all, {Form::Fine, Form::Mail})};
}

void checkUtm(const Letter &letter, const QList<Link> &all, QList<Finding> &found)
{
    if (const QString complaint = utmComplaint(letter.utm); !complaint.isEmpty())
        found << Finding {Tone::Warning, complaint};
    QStringList tagged;
    for (const Link &link : all) {
        for (const QString &utm : utmOf(link.url)) {
            const bool isOther =
                utm.startsWith("utm_campaign="_L1, Qt::CaseInsensitive) && utm.section(u'=', 1) != letter.utm;
            if (!letter.utm.isEmpty() && isOther)
                tagged << link.url;
        }
    }
    if (!tagged.isEmpty())
        found << Finding {Tone::Warning,
                          Tr::tr("Links that name another campaign than “%1” in utm_campaign: %2.")
                              .arg(letter.utm)
                              .arg(tagged.size()),
                          tagged};
    if (!letter.utm.isEmpty() && !letter.countsClicks)
        found << Finding {Tone::Warning,
                          Tr::tr("The UTM value may not be added to links while clicks are not counted.")};
}

void checkVariables(const Letter &letter, QList<Finding> &found)
{
    if (!letter.variables)
        return;
    QStringList unknown;
    for (const QString &name : variablesWithoutDefault(letter.subject + letter.preview + letter.html)) {
        const QString plain = name.toLower();
        if (!letter.variables->contains(plain) && plain != "email"_L1 && plain != "phone"_L1
            && !isOfService(name))
            unknown << u"{{%1}}"_s.arg(name);
    }
    if (!unknown.isEmpty())
        found << Finding {
            Tone::Warning,
            Tr::tr("No chosen list has these variables, so they stay empty: %1.").arg(unknown.join(u", "_s))};
}

void checkBrackets(const Letter &letter, QList<Finding> &found)
{
    const QString all = letter.subject + letter.preview + letter.html;
    static const QRegularExpression whole(u"\\{\\{[^{}]*\\}\\}"_s);
    QString rest = all;
    rest.remove(whole);
    // Style sheets close several braces at once, so only what opens counts.
    if (rest.contains("{{"_L1))
        found << Finding {Tone::Warning, Tr::tr("A variable is opened with {{ and not closed with }}.")};
}

void checkTexts(const Letter &letter, QList<Finding> &found)
{
    if (letter.subject.size() > shownSubject)
        found << Finding {
            Tone::Warning,
            Tr::tr("Subjects of more than %1 characters are cut on telephones.").arg(shownSubject)};
    if (letter.preview.size() > shownPreview)
        found << Finding {Tone::Warning,
                          Tr::tr("Of the preview text about %1 characters are shown.").arg(shownPreview)};
    if (letter.subject.size() > 8 && letter.subject == letter.subject.toUpper()
        && letter.subject != letter.subject.toLower())
        found << Finding {Tone::Warning, Tr::tr("A subject in capitals is often taken for spam.")};
}

void checkSize(const Letter &letter, QList<Finding> &found)
{
    if (letter.html.toUtf8().size() > largestShown)
        found << Finding {Tone::Warning, Tr::tr("The letter is larger than 102 kB: Gmail cuts it there.")};
    qsizetype undescribed = 0;
    for (const HtmlPiece &piece : htmlPieces(letter.html)) {
        if (piece.kind == HtmlPiece::Kind::Opening && piece.name == "img"_L1
            && piece.attribute("alt"_L1).isNull())
            ++undescribed;
    }
    if (undescribed > 0)
        found << Finding {Tone::Warning,
                          Tr::tr("%Ln picture(s) without a description, which is what is read aloud and "
                                 "shown where pictures are blocked.",
                                 nullptr, int(undescribed))};
    if (plainText(letter.html).isEmpty())
        found << Finding {Tone::Warning, Tr::tr("The letter has no text, only pictures, or nothing at all.")};
}

int badness(Tone tone)
{
    return tone == Tone::Bad ? 0 : tone == Tone::Warning ? 1 : 2;
}

} // namespace

QList<Finding> findings(const Letter &letter)
{
    QList<Finding> found;
    checkTexts(letter, found);
    if (!letter.html.isEmpty()) {
        const QList<Link> all = links(letter.html);
        found << (hasUnsubscribeLink(letter.html)
                      ? Finding {Tone::Good, Tr::tr("There is a link to unsubscribe.")}
                      : Finding {
                          Tone::Warning,
                          Tr::tr("No link to unsubscribe was found. SendPulse adds one below letters that "
                                 "have none; readers who find none call it spam.")});
        checkLinks(all, found);
        checkUtm(letter, all, found);
        checkVariables(letter, found);
        checkBrackets(letter, found);
        checkSize(letter, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding &one, const Finding &other) {
        return badness(one.tone) < badness(other.tone);
    });
    return found;
}

QString dmarcPolicy(const QString &record)
{
    if (!record.trimmed().startsWith("v=DMARC1"_L1, Qt::CaseInsensitive))
        return {};
    for (const QString &part : record.split(u';')) {
        const QString name = part.section(u'=', 0, 0).trimmed().toLower();
        if (name == "p"_L1)
            return part.section(u'=', 1).trimmed().toLower();
    }
    return u"none"_s;
}

bool isKnownStrict(const QString &domain)
{
    static const QSet<QString> strict {u"yahoo.com"_s,  u"ymail.com"_s,   u"aol.com"_s,    u"mail.ru"_s,
                                       u"bk.ru"_s,      u"inbox.ru"_s,    u"list.ru"_s,    u"yandex.ru"_s,
                                       u"icloud.com"_s, u"me.com"_s,      u"gmx.de"_s,     u"web.de"_s,
                                       u"ukr.net"_s,    u"outlook.com"_s, u"hotmail.com"_s};
    return strict.contains(domain.toLower());
}

} // namespace pulsedeck::letters
