// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/addresses.h"

#include "app/values/typed.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::addresses {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::addresses)
};

/// Latin and Cyrillic letters that look alike, in one word: somebody's keyboard was in the wrong language.
bool mixesAlphabets(const QString &word)
{
    QSet<QChar::Script> scripts;
    for (const char32_t c : word.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Latin || script == QChar::Script_Cyrillic
            || script == QChar::Script_Greek)
            scripts << script;
    }
    return scripts.size() > 1;
}

QString aceOf(const QString &domain)
{
    const bool isPlain =
        std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? domain : QString::fromLatin1(QUrl::toAce(domain));
}

QString complaintAboutLocal(const QString &local)
{
    static const QRegularExpression wrong(u"[^\\w!#$%&'*+/=?^`{|}~.-]"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (local.isEmpty())
        return Tr::tr("Nothing stands in front of the @.");
    if (local.contains(".."_L1))
        return Tr::tr("Two dots follow each other.");
    if (local.startsWith(u'.') || local.endsWith(u'.'))
        return Tr::tr("There is a dot too many beside the @ or at the beginning.");
    if (local.size() > 64 || local.toUtf8().size() > 64)
        return Tr::tr("What stands in front of the @ is too long.");
    const QRegularExpressionMatch sign = wrong.match(local);
    return sign.hasMatch() ? Tr::tr("It has a sign that no address has: “%1”.").arg(sign.captured())
                           : QString();
}

QString complaintAboutDomain(const QString &domain)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression top(u"^([a-z]{2,63}|xn--[a-z0-9-]+)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (domain.isEmpty())
        return Tr::tr("Nothing stands behind the @.");
    if (domain.contains(".."_L1))
        return Tr::tr("Two dots follow each other.");
    const QString ace = aceOf(domain);
    const QStringList labels = ace.split(u'.');
    const bool isFine = std::all_of(labels.begin(), labels.end(),
                                    [](const QString &one) { return label.match(one).hasMatch(); });
    if (!isFine || ace.size() > 253)
        return Tr::tr("“%1” is not the name of a domain.").arg(domain);
    if (labels.size() < 2 || !top.match(labels.last()).hasMatch())
        return Tr::tr("“%1” does not end in a domain such as .com.").arg(domain);
    return {};
}

/// Empty: @p address is one.
QString complaintAbout(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return Tr::tr("This is not an email address: it has no @.");
    if (address.contains(u' '))
        return Tr::tr("There is a space in the address.");
    if (address.indexOf(u'@', at + 1) >= 0)
        return Tr::tr("There is more than one @.");
    const QString local = complaintAboutLocal(address.left(at));
    const QString complaint = local.isEmpty() ? complaintAboutDomain(address.mid(at + 1)) : local;
    if (!complaint.isEmpty())
        return complaint;
    const QStringList words = address.split(QRegularExpression(u"[.@]"_s));
    return std::any_of(words.begin(), words.end(), mixesAlphabets)
        ? Tr::tr("It mixes letters of two alphabets that look alike.")
        : QString();
}

/// What is meant by @p text, which holds one address and nothing else.
QString bare(const QString &text)
{
    QString address = unquoted(typed::plain(text));
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        address = address.mid(7).section(u'?', 0, 0);
        address = unquoted(QUrl::fromPercentEncoding(address.toUtf8()));
    }
    return address;
}

/// The address in angle brackets behind a name; null: there are none.
QString inBrackets(const QString &text)
{
    static const QRegularExpression brackets(u"<([^<>]*@[^<>]*)>"_s);
    const QRegularExpressionMatch found = brackets.match(text);
    return found.hasMatch() ? found.captured(1) : QString();
}

class Reader {
public:
    Pasted read(const QString &text)
    {
        QList<Piece> names; // "Lee, Ann <ann@example.com>" has a comma in its name
        for (const Piece &piece : piecesOf(text)) {
            const QString plain = typed::plain(piece.text);
            const bool bracketed = !inBrackets(plain).isNull();
            if (!names.isEmpty()
                && (names.first().line != piece.line || (!bracketed && plain.contains(u'@'))))
                refuse(&names);
            if (bracketed)
                names.clear();
            if (bracketed || plain.contains(u'@'))
                take(piece, plain);
            else if (!plain.isEmpty())
                names << piece;
            if (piece.endsEntry)
                refuse(&names);
        }
        refuse(&names);
        return m_found;
    }

private:
    void refuse(QList<Piece> *names)
    {
        for (const Piece &name : std::as_const(*names))
            m_found.complaints << Pasted::Complaint {name.line, name.text.trimmed(),
                                                     complaintAbout(bare(name.text))};
        names->clear();
    }

    /// One piece holds one address, or several with spaces or brackets between them.
    void take(const Piece &piece, QString plain)
    {
        while (!inBrackets(plain).isNull()) {
            const QString address = inBrackets(plain);
            const qsizetype at = plain.indexOf(u'<' + address + u'>');
            takeWords(piece, inFrontOf(address, plain.left(at)));
            plain = plain.mid(at + address.size() + 2).trimmed();
            add(piece, address);
            if (!plain.contains(u'@'))
                return;
        }
        takeWords(piece, plain);
    }

    /// What stands in front of brackets is a name; addresses in front of the name are more than that.
    static QString inFrontOf(const QString &address, const QString &name)
    {
        static const QRegularExpression quotes(u"\"[^\"]*\""_s);
        QStringList words = QString(name).remove(quotes).split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty()
               && (!words.last().contains(u'@')
                   || bare(words.last()).compare(address, Qt::CaseInsensitive) == 0))
            words.removeLast();
        return words.join(u' ');
    }

    /// With an @ in two words spaces part addresses, and what is wrong with one of them spoils no other; with
    /// one @ nobody knows whether the word beside it is a name or belongs to it.
    void takeWords(const Piece &piece, const QString &plain)
    {
        static const QRegularExpression afterScheme(u"(?<=mailto:) +"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
        const QString address = QString(plain).remove(afterScheme);
        const QStringList words = address.split(u' ', Qt::SkipEmptyParts);
        if (words.filter(u"@"_s).size() < 2)
            return address.isEmpty() ? void() : add(piece, address);
        for (const QString &word : words)
            add({piece.line, word}, word);
    }

    void add(const Piece &piece, const QString &text)
    {
        const QString address = bare(text);
        if (const QString why = complaintAbout(address); !why.isEmpty()) {
            m_found.complaints << Pasted::Complaint {piece.line, piece.text.trimmed(), why};
            return;
        }
        const qsizetype at = address.indexOf(u'@');
        const QString sent = address.left(at + 1) + aceOf(address.mid(at + 1));
        m_found.add(sent, sent.toCaseFolded());
    }

    Pasted m_found;
};

} // namespace

Pasted in(const QString &text)
{
    Pasted found = Reader().read(text);
    if (found.repeated > 0)
        found.remark = Tr::tr("%Ln repeated address(es) are sent once.", nullptr, found.repeated);
    return found;
}

QString shown(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 0 || !address.contains("xn--"_L1, Qt::CaseInsensitive))
        return address;
    const QString domain = QUrl::fromAce(address.mid(at + 1).toLatin1(), QUrl::IgnoreIDNWhitelist);
    const bool misleads =
        mixesAlphabets(domain) || aceOf(domain).compare(address.mid(at + 1), Qt::CaseInsensitive) != 0;
    return misleads ? address : address.left(at + 1) + domain;
}

} // namespace pulsedeck::addresses
