// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/serverwords.h"

#include "app/scopes/smtp/smtp.h"
#include "app/values/format.h"

#include <QRegularExpression>

#include <algorithm>

namespace pulsedeck::smtp {

namespace {

/// What the second and third number of a second code mean; those of one beginning are told by the longest.
struct Reason {
    QString code; ///< "1.1", or "1" for all others that begin so.
    QString what;
    QString advice;
};

QString checkAddress()
{
    return Tr::tr("Compare the address with what its owner told you, and take it off your lists when it is "
                  "wrong.");
}

QString setUpDomain()
{
    return Tr::tr("Look at the domain that you send from: its SPF, DKIM and DMARC records have to be set.");
}

QString itMayPass()
{
    return Tr::tr("It is tried again for some time. When it goes on, ask the people of that server.");
}

QString askAnotherWay()
{
    return Tr::tr("Ask the recipient by another way.");
}

QList<Reason> aboutTheAddress()
{
    return {
        {"1.1", Tr::tr("There is no such mailbox."), checkAddress()},
        {"1.2", Tr::tr("The domain of the address cannot get letters."), checkAddress()},
        {"1.3", Tr::tr("The address is not written as an address is."), checkAddress()},
        {"1.6", Tr::tr("The mailbox has moved and left no new address."), checkAddress()},
        {"1.8", Tr::tr("The sender's address cannot get answers."), setUpDomain()},
        {"1.10", Tr::tr("The domain says that it gets no letters at all."), checkAddress()},
        {"1", Tr::tr("The server does not know the address."), checkAddress()},
        {"2.1", Tr::tr("The mailbox is switched off."), askAnotherWay()},
        {"2.2", Tr::tr("The mailbox is full."), askAnotherWay()},
        {"2.3", Tr::tr("The letter is larger than the mailbox takes."), Tr::tr("Send a smaller one.")},
        {"2", Tr::tr("The mailbox takes no letters now."), askAnotherWay()},
    };
}

QList<Reason> aboutTheWay()
{
    return {
        {"3.4", Tr::tr("The letter is larger than the server takes."), Tr::tr("Send a smaller one.")},
        {"3", Tr::tr("The server is not able to take letters now."), itMayPass()},
        {"4.1", Tr::tr("The server did not answer."), itMayPass()},
        {"4.3", Tr::tr("The way to the server could not be found."), itMayPass()},
        {"4.4", Tr::tr("There is no way to the server."), itMayPass()},
        {"4.7", Tr::tr("It was tried for too long, and the server never took it."), itMayPass()},
        {"4", Tr::tr("The server could not be reached."), itMayPass()},
        {"5", Tr::tr("The two servers did not understand each other."), itMayPass()},
        {"6", Tr::tr("The server does not take this kind of contents."),
         Tr::tr("Send it without attachments or as plain text.")},
    };
}

QList<Reason> aboutTheSender()
{
    return {
        {"7.20", Tr::tr("The signature of the letter (DKIM) did not pass."), setUpDomain()},
        {"7.21", Tr::tr("The signature of the letter (DKIM) is not accepted."), setUpDomain()},
        {"7.22", Tr::tr("The signature (DKIM) is of another domain than the sender."), setUpDomain()},
        {"7.23", Tr::tr("The sender's domain does not let this server send for it (SPF)."), setUpDomain()},
        {"7.24", Tr::tr("The SPF record of the sender's domain could not be read."), setUpDomain()},
        {"7.25", Tr::tr("The name of the sending server could not be checked."), setUpDomain()},
        {"7.26", Tr::tr("The sender passed neither SPF nor DKIM."), setUpDomain()},
        {"7", Tr::tr("The server refused the letter by its rules, often against spam."),
         Tr::tr("Read its answer below. It may name a blocklist or ask for a change of the letter.")},
    };
}

/// "5.1.1" in a text such as "550 5.1.1 <ann@example.com> user unknown".
QString codeIn(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b"));
    return code.match(text).captured();
}

ServerWords::Fate fateOf(const QString &code)
{
    using Fate = ServerWords::Fate;
    static const QHash<QChar, Fate> fates {{u'2', Fate::Taken}, {u'4', Fate::Later}, {u'5', Fate::Refused}};
    return fates.value(code.isEmpty() ? QChar() : code.at(0), Fate::Unknown);
}

/// For servers that give no second code: RFC 5321, 4.2.3.
QString usualReason(const QString &code)
{
    static const QHash<QString, QString> reasons {
        {"421", "3"},   {"450", "2"},   {"451", "3"},   {"452", "3.1"}, {"550", "1"},
        {"551", "1.6"}, {"552", "2.2"}, {"553", "1.3"}, {"554", "7"},
    };
    return reasons.value(code);
}

} // namespace

ServerWords serverWords(const QJsonObject &letter)
{
    using Fate = ServerWords::Fate;
    const QString code = format::toText(letter["smtp_answer_code"]);
    QString second = codeIn(format::toText(letter["smtp_answer_subcode"]));
    if (second.isEmpty())
        second = codeIn(letter["smtp_answer_data"].toString());
    const Fate byCode = fateOf(code);
    const Fate fate = byCode == Fate::Unknown ? fateOf(second) : byCode;
    if (fate == Fate::Unknown)
        return {fate, Tr::tr("The log does not tell what the server of the recipient answered."), {}};
    if (fate == Fate::Taken)
        return {fate, Tr::tr("The server of the recipient took the letter."), {}};
    const QString reason = second.isEmpty() ? usualReason(code) : second.mid(2);
    for (const Reason &one : aboutTheAddress() + aboutTheWay() + aboutTheSender()) {
        if (reason == one.code || reason.startsWith(one.code + u'.'))
            return {fate, one.what, one.advice};
    }
    return {fate,
            fate == Fate::Later ? Tr::tr("The server does not take the letter now.")
                                : Tr::tr("The server refused the letter."),
            Tr::tr("Read its answer below.")};
}

QString serverLine(const QJsonObject &letter)
{
    const ServerWords words = serverWords(letter);
    return words.fate == ServerWords::Fate::Later ? Tr::tr("%1 It is tried again.").arg(words.what)
                                                  : words.what;
}

Column plainAnswer()
{
    return computed(text("plain", Tr::tr("In plain words")),
                    [](const QJsonObject &row) -> QJsonValue { return serverLine(row); });
}

} // namespace pulsedeck::smtp
