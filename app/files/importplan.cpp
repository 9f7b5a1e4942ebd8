// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importplan.h"

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "app/values/leaving.h"
#include "app/values/phones.h"
#include "app/values/reading.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using State = ImportLine::State;
using Target = ImportTarget::Field;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

/// A cell as it was before it was made harmless for spreadsheets, and without what nobody sees.
QString meant(const QString &value)
{
    QString text = value.trimmed();
    text.remove(QChar(0x200b)).remove(QChar(0xfeff));
    const bool isGuarded = text.startsWith(u'\'') && leaving::harmless(text.mid(1)) == text;
    return isGuarded ? text.mid(1) : text;
}

/// What is wrong with the one value that was found in a cell; empty: nothing, and @p value is it.
QString oneOf(const Pasted &found, const QString &typed, QString &value)
{
    if (!found.complaints.isEmpty())
        return found.complaints.first().why;
    if (found.values.size() != 1)
        return Tr::tr("“%1” is more than one.").arg(typed);
    value = found.values.first();
    return {};
}

QString complainAddress(const QString &typed, QString &address)
{
    if (typed.isEmpty())
        return Tr::tr("There is no address.");
    const QString trouble = oneOf(addresses::in(typed), typed, address);
    address = trouble.isEmpty() ? address.toLower() : typed;
    return trouble;
}

QString phoneDigits(QString text)
{
    static const QRegularExpression ornaments(u"[\\s()+./\\x{2010}-\\x{2015}-]"_s);
    return text.remove(ornaments);
}

/// Digits alone are how the service has phones, and how exports write them.
QString complainPhone(const QString &typed, QString &phone)
{
    static const QRegularExpression digits(u"^\\d{6,15}$"_s);
    if (digits.match(typed).hasMatch()) {
        phone = typed;
        return {};
    }
    return typed.isEmpty() ? QString() : oneOf(phones::in(typed), typed, phone);
}

/// Numbers and days as exports write them, or as people do.
reading::Reading valueOf(const QString &text, Kind kind)
{
    if (kind == Kind::Number) {
        if (const auto number = format::toNumber(text))
            return {*number};
    }
    if (kind == Kind::Text)
        return {text};
    return reading::read(text, {kind});
}

bool isSame(const QJsonValue &before, const QJsonValue &after, Kind kind)
{
    if (kind == Kind::Number && format::toNumber(before))
        return *format::toNumber(before) == after.toDouble();
    if (kind == Kind::Date && format::toDate(before).isValid())
        return format::toDate(before) == format::toDate(after);
    return format::toText(before).trimmed() == format::toText(after);
}

/// Goes through the lines of a file.
class Planner {
public:
    Planner(const ImportMapping &mapping, const RowStore &existing) : m_mapping(mapping), m_existing(existing)
    {
        QByteArray buffer;
        for (int row = 0; row < existing.size(); ++row)
            m_known.insert(QString::fromUtf8(existing.text(row, u"email"_s, buffer)).toLower(), row);
    }

    ImportLine plan(const FileText::Line &from, qsizetype at)
    {
        ImportLine line {.line = at, .number = from.number};
        for (int column = 0; column < m_mapping.columns.size() && line.reason.isEmpty(); ++column)
            line.reason = take(line, m_mapping.columns.at(column), meant(from.values.value(column)));
        if (line.reason.isEmpty() && m_seen.contains(line.address))
            line.reason = Tr::tr("The address stands in line %1 already.").arg(m_seen.value(line.address));
        if (!line.reason.isEmpty()) {
            line.state = State::Refused;
            return line;
        }
        m_seen.insert(line.address, line.number);
        if (const int row = m_known.value(line.address, -1); row >= 0)
            compare(line, row);
        return line;
    }

private:
    /// Gives what is wrong with the value.
    static QString take(ImportLine &line, const ImportTarget &target, const QString &text)
    {
        switch (target.field) {
        case Target::Nothing:
            break;
        case Target::Address:
            return complainAddress(text, line.address);
        case Target::Phone:
            return complainPhone(text, line.phone);
        case Target::Variable: {
            if (text.isEmpty())
                break;
            const reading::Reading value = valueOf(text, target.kind);
            if (!value.ok())
                //: A variable, its value, and what is wrong with it.
                return Tr::tr("%1: “%2”. %3").arg(target.variable, text, value.trouble);
            line.variables.insert(target.variable, value.value);
            break;
        }
        }
        return {};
    }

    /// Leaves what differs.
    void compare(ImportLine &line, int row)
    {
        const QJsonObject known = m_existing.row(row);
        const QJsonObject variables = known.value(u"variables"_s).toObject();
        const QString phone = phoneDigits(format::toText(known.value(u"phone"_s)));
        if (line.phone == phone)
            line.phone.clear();
        else if (!line.phone.isEmpty())
            line.changes << ImportLine::Change {Tr::tr("Phone"), phone, line.phone};
        for (const ImportTarget &target : m_mapping.columns) {
            if (target.field != Target::Variable || !line.variables.contains(target.variable))
                continue;
            const QJsonValue before = variables.value(target.variable);
            const QJsonValue after = line.variables.value(target.variable);
            if (isSame(before, after, target.kind))
                line.variables.remove(target.variable);
            else
                line.changes << ImportLine::Change {target.variable, format::toText(before),
                                                    format::toText(after)};
        }
        line.state = line.changes.isEmpty() ? State::Same : State::Changed;
    }

    const ImportMapping &m_mapping;
    const RowStore &m_existing;
    QHash<QString, int> m_known; ///< Rows by address.
    QHash<QString, int> m_seen; ///< Lines of the file by address.
};

QJsonValue contactOf(const ImportLine &line)
{
    QJsonObject variables = line.variables;
    if (!line.phone.isEmpty())
        variables.insert(u"phone"_s, line.phone);
    if (variables.isEmpty())
        return line.address;
    return QJsonObject {{u"email"_s, line.address}, {u"variables"_s, variables}};
}

} // namespace

int ImportPlan::count(ImportLine::State state) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ImportLine &line) { return line.state == state; }));
}

QList<int> ImportPlan::toSend(bool updates) const
{
    QList<int> wanted;
    for (int at = 0; at < lines.size(); ++at) {
        const State state = lines.at(at).state;
        if (state == State::New || (updates && state == State::Changed))
            wanted << at;
    }
    return wanted;
}

ImportPlan planImport(const FileText &text, const ImportMapping &mapping, const RowStore &existing)
{
    ImportPlan plan;
    Planner planner(mapping, existing);
    for (qsizetype at = mapping.firstLine(); at < text.lines.size(); ++at)
        plan.lines << planner.plan(text.lines.at(at), at);
    return plan;
}

ImportCall importCall(const ImportPlan &plan, const QList<int> &lines, const ImportOptions &options,
                      const QVariant &list)
{
    QJsonArray contacts;
    QStringList addresses;
    for (const int at : lines) {
        contacts << contactOf(plan.lines.at(at));
        addresses << plan.lines.at(at).address;
    }
    QJsonObject body {{u"emails"_s, contacts}};
    if (!options.updates)
        body.insert(u"dont_update"_s, true);
    if (options.quietly)
        body.insert(u"disable_webhook"_s, true);
    QJsonArray tags;
    for (const int tag : options.tags)
        tags << tag;
    if (!tags.isEmpty())
        body.insert(u"tags"_s, tags);
    if (!options.sender.isEmpty()) {
        body.insert(u"confirmation"_s, u"force"_s);
        body.insert(u"sender_email"_s, options.sender);
        if (!options.letter.isEmpty())
            body.insert(u"template_id"_s, options.letter);
        if (!options.language.isEmpty())
            body.insert(u"message_lang"_s, options.language);
    }
    const Request request {.scope = Scope::Emails,
                           .operation = u"POST /addressbooks/{id}/emails"_s,
                           .path = {{u"id"_s, list}},
                           .body = body,
                           .priority = Priority::Background};
    return {Tr::tr("%Ln contact(s)", nullptr, int(lines.size())), request, addresses, lines};
}

QList<ImportCall> importCalls(const ImportPlan &plan, const ImportOptions &options, const QVariant &list)
{
    QList<ImportCall> calls;
    const QList<int> lines = plan.toSend(options.updates);
    for (qsizetype at = 0; at < lines.size(); at += contactsPerImportCall)
        calls << importCall(plan, lines.mid(at, contactsPerImportCall), options, list);
    return calls;
}

ImportCall readBackCall(const ImportPlan &plan, const QList<int> &lines)
{
    QStringList addresses;
    for (const int at : lines)
        addresses << plan.lines.at(at).address;
    const Request request {.scope = Scope::Emails,
                           .operation = u"POST /emails"_s,
                           .body = QJsonObject {{u"emails"_s, QJsonArray::fromStringList(addresses)}},
                           .priority = Priority::Background};
    return {{}, request, addresses, lines};
}

void takeReadBack(ImportPlan &plan, const QList<int> &lines, const QJsonValue &answer, const QVariant &list)
{
    const QJsonObject told = answer.toObject();
    for (const int at : lines) {
        ImportLine &line = plan.lines[at];
        const QJsonArray books = told.value(line.address).toArray();
        const bool isThere = std::any_of(books.begin(), books.end(), [&](const QJsonValue &book) {
            return format::toText(book.toObject().value(u"book_id"_s)) == list.toString();
        });
        line.outcome = isThere ? ImportLine::Outcome::Arrived : ImportLine::Outcome::NotArrived;
        line.reason = isThere ? QString() : Tr::tr("The service did not take it and does not tell why.");
    }
}

} // namespace pulsedeck
