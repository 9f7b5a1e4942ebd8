// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importplan.h"

#include "app/files/decimals.h"
#include "app/files/fileformat.h"
#include "app/files/importchanges.h"
#include "app/files/importindex.h"
#include "app/files/importvalues.h"
#include "app/values/convert.h"
#include "app/values/leaving.h"
#include "app/values/phones.h"
#include "app/vocabulary/given.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using State = ImportLine::State;
using importvalues::Found;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

/// Whether an export writes @p value so. It may not fit its column, and stays all the same.
bool isWrittenSo(const QString &text, const QJsonValue &value, const Column &column)
{
    const QString plain = format::toText(value);
    // A file of lines that a spreadsheet saved as a workbook keeps the guards.
    return !plain.isEmpty()
        && (text == plain || text == leaving::harmless(plain) || text == cutForCell(plain)
            || text == leaving::told(value, {column.kind, column.words, {}}).text);
}

/// Goes through the lines of a file.
class Planner {
public:
    Planner(const ImportQuestion &question, const RowStore &existing)
        : m_question(question), m_index(question.kind, existing)
    {
        for (const ImportField &field : fieldsOf(question.kind, question.columns))
            m_fields.insert(field.column.key, field);
        for (const Column &column : question.columns)
            m_columns.insert(column.key, column);
        for (int column = 0; column < question.mapping.columns.size(); ++column)
            m_signs << decimalSignOf(column);
        for (int column = 0; column < question.mapping.columns.size(); ++column)
            m_orders << dayOrderOf(column);
    }

    ImportLine plan(const FileText::Line &from)
    {
        ImportLine line {.number = from.number, .cells = from.values};
        m_texts.clear();
        m_misfits.clear();
        m_assumed.clear();
        for (int column = 0; column < m_question.mapping.columns.size(); ++column)
            take(line, column, from);
        line.reason = identify(line);
        if (!line.reason.isEmpty()) {
            line.state = State::Refused;
            line.changes.clear();
            line.leftOut.clear();
        } else if (!m_assumed.isEmpty()) {
            m_assumedPhones += int(m_assumed.size());
            m_example = m_example.isEmpty() ? m_assumed.first() : m_example;
        }
        return line;
    }

    /// What was assumed of all lines so far.
    QString remark() const
    {
        if (m_assumedPhones == 0)
            return {};
        //: %1: "Germany (+49)"
        return Tr::tr("%Ln phone(s) without the code of a country are taken for numbers of this one: %1.",
                      nullptr, m_assumedPhones)
                   .arg(phones::countryName(m_question.mapping.country))
            + u' ' + m_example;
    }

private:
    struct Misfit {
        QString key;
        QString title; ///< Of its field.
        QString trouble;
    };

    ImportField fieldFor(const ImportTarget &target) const
    {
        const QString name = target.key.mid(m_question.kind.variables.size() + 1);
        return m_fields.value(target.key, {Column {.key = target.key, .title = name}});
    }

    /// As the numbers of the column tell it; else as the file has it.
    QChar decimalSignOf(int column) const
    {
        const FileText &text = m_question.text;
        if (text.isSignChosen)
            return text.decimalSign;
        if (!importvalues::isNumber(m_question.mapping.columns.at(column).kind))
            return u'.';
        DecimalSigns signs;
        for (const FileText::Line &line : text.lines) {
            if (text.isWritten(line, column))
                signs.add(line.values.value(column));
        }
        return !signs.sure().isNull() ? signs.sure() : text.decimalSign;
    }

    /// As the days of the column tell it; else as the file has it.
    DayOrder dayOrderOf(int column) const
    {
        const FileText &text = m_question.text;
        if (factsOf(m_question.mapping.columns.at(column).kind).order != KindFacts::Order::Moments)
            return DayOrder::Unknown;
        if (text.isOrderChosen)
            return text.dayOrder;
        DayOrders days;
        for (const FileText::Line &line : text.lines)
            days.add(line.values.value(column));
        return days.sure() == DayOrder::Unknown ? text.dayOrder : days.sure();
    }

    /// Gives the line the value of a cell. One that cannot be sent is remembered: the list may have it so.
    void take(ImportLine &line, int at, const FileText::Line &from)
    {
        const QString text = from.values.value(at);
        const ImportTarget &target = m_question.mapping.columns.at(at);
        if (target.key.isEmpty() || importvalues::isNothing(text, target.kind))
            return;
        const Column column = fieldFor(target).column;
        // Workbooks keep their numbers with points.
        const QChar sign = m_question.text.isWritten(from, at) ? m_signs.at(at) : u'.';
        const Found found = importvalues::valueOf(inOrder(text, m_orders.at(at)), column, target.kind,
                                                  {sign, m_question.mapping.country});
        m_texts.insert(target.key, text);
        line.row.values.insert(target.key, found.trouble.isEmpty() ? found.value : QJsonValue(text));
        if (!found.remark.isEmpty())
            line.remark = found.remark;
        if (found.trouble.isEmpty()) {
            m_assumed += found.assumed > 0 ? QStringList {found.remark} : QStringList();
            return;
        }
        m_misfits << Misfit {target.key, column.title, found.trouble};
    }

    /// Finds the row that is meant; gives why the line cannot be taken.
    QString identify(ImportLine &line)
    {
        const QString before = name(line);
        const int row = line.row.key.isEmpty() ? ImportIndex::none : m_index.find(line.row.values);
        if (row == ImportIndex::none) {
            for (const Misfit &misfit : std::as_const(m_misfits)) {
                if (!goesWithout(line, misfit))
                    return complaint(m_misfits.first(), line);
            }
        }
        if (line.row.key.isEmpty())
            return before;
        if (row == ImportIndex::several)
            return Tr::tr("Several in the list are called so: which one is meant?");
        // Two lines for one row would undo each other.
        int &seen = row == ImportIndex::none ? m_seen[before] : m_seenRows[row];
        if (seen > 0)
            return Tr::tr("“%1” stands in line %2 already.")
                .arg(importedName(m_question.kind, line.row))
                .arg(seen);
        const QString trouble = row == ImportIndex::none ? complete(line) : compare(line, row);
        if (trouble.isEmpty())
            seen = line.number;
        return trouble;
    }

    /// What the line is called is seen beside it.
    QString complaint(const Misfit &misfit, const ImportLine &line) const
    {
        const QString text = m_texts.value(misfit.key);
        //: A field, its value in the file, and what is wrong with it.
        return text == line.row.key ? misfit.trouble
                                    : Tr::tr("%1: “%2”. %3").arg(misfit.title, text, misfit.trouble);
    }

    /// Leaves the value out, where the line goes without it.
    bool goesWithout(ImportLine &line, const Misfit &misfit) const
    {
        const auto isNeeded = [&](const Misfit &one) {
            return m_texts.value(one.key) == line.row.key || m_fields.value(one.key).isRequired;
        };
        line.isRefusedInPart = !m_question.partly && !line.row.key.isEmpty()
            && std::none_of(m_misfits.begin(), m_misfits.end(), isNeeded);
        if (!m_question.partly || isNeeded(misfit))
            return false;
        line.row.values.remove(misfit.key);
        line.leftOut = QStringList {line.leftOut, complaint(misfit, line)}.join(u' ').trimmed();
        return true;
    }

    /// What is wrong with the value of a field; null: nothing.
    const Misfit *misfitOf(const QString &key) const
    {
        const auto misfit = std::find_if(m_misfits.begin(), m_misfits.end(),
                                         [&](const Misfit &one) { return one.key == key; });
        return misfit == m_misfits.end() ? nullptr : &*misfit;
    }

    bool isUnchanged(const QJsonObject &row, const ImportField &field, const QJsonValue &after) const
    {
        if (!misfitOf(field.column.key) && hasValue(row, field, after))
            return true;
        const Column column = m_columns.value(field.column.key, field.column);
        return isWrittenSo(m_texts.value(field.column.key), valueIn(row, column), column);
    }

    /// Gives the line the key by which people know it, which no other line has. Gives the key by which two
    /// lines are the same; without any, that there is none.
    QString name(ImportLine &line)
    {
        line.row.key.clear();
        QStringList titles;
        QString id, plain;
        for (const QString &key : m_question.kind.keys) {
            const ImportField &field = *m_fields.constFind(key);
            const QString value = format::toText(line.row.values.value(key));
            titles << field.column.title;
            if (value.isEmpty() || !plain.isEmpty())
                continue;
            if (field.use == ImportField::Use::OnlyKnown) {
                id = value;
                continue;
            }
            line.row.key = value;
            plain = key + u' ' + plainKey(value, field.column.kind);
        }
        if (line.row.key.isEmpty())
            line.row.key = id;
        else if (!id.isEmpty() && m_names.contains(line.row.key))
            line.row.key += u" (%1)"_s.arg(id);
        m_names.insert(line.row.key);
        //: The titles of the fields by which a row is known.
        return line.row.key.isEmpty() ? Tr::tr("Nothing stands in: %1.").arg(titles.join(u", "_s))
            : plain.isEmpty()         ? id
                                      : plain;
    }

    /// Fills in what was asked beside; gives what is missing.
    QString complete(ImportLine &line) const
    {
        for (const ImportField &field : m_fields) {
            const QString &key = field.column.key;
            const QJsonValue option = m_question.options.value(key);
            if (field.use == ImportField::Use::OnlyKnown)
                line.row.values.remove(key);
            else if (!line.row.values.contains(key) && !isBlank(option))
                line.row.values.insert(key, option);
            else if (!line.row.values.contains(key) && field.isRequired)
                return Tr::tr("“%1” is missing.").arg(field.column.title);
        }
        return {};
    }

    /// Leaves what differs; gives what differs and cannot be changed.
    QString compare(ImportLine &line, int row) const
    {
        using Use = ImportField::Use;
        const QJsonObject known = m_index.row(row);
        for (const ImportTarget &target : m_question.mapping.columns) {
            if (!line.row.values.contains(target.key))
                continue;
            ImportField field = fieldFor(target);
            field.column.kind = target.kind;
            const QJsonValue after = line.row.values.value(target.key);
            const QString before = importedText(valueIn(known, field.column), field.column);
            const bool isSame = isUnchanged(known, field, after);
            if (const Misfit *misfit = misfitOf(target.key); misfit && !isSame) {
                if (!goesWithout(line, *misfit))
                    return complaint(*misfit, line);
                continue;
            }
            const bool differs = field.use != Use::OnlyKnown && !isSame;
            if (differs && (field.use == Use::OnlyNew || !m_question.kind.canChange()))
                return Tr::tr("“%1” cannot be changed by an import: the list has “%2”.")
                    .arg(field.column.title, before);
            if (differs)
                line.changes << ImportLine::Change {field.column.title, before,
                                                    importedText(after, field.column)};
            else
                line.row.values.remove(target.key);
        }
        line.row.before = known;
        line.state = line.changes.isEmpty() ? State::Same : State::Changed;
        return {};
    }

    const ImportQuestion &m_question;
    const ImportIndex m_index;
    QHash<QString, ImportField> m_fields;
    QHash<QString, Column> m_columns; ///< Of the list.
    QList<QChar> m_signs; ///< Before decimals, of each column of the file.
    QList<DayOrder> m_orders; ///< Of days, of each column.
    QHash<QString, QString> m_texts; ///< Of the line: as they stand in the file, by the key of the field.
    QList<Misfit> m_misfits; ///< Of the line.
    QStringList m_assumed; ///< Of the line: a sentence for each phone whose country was assumed.
    int m_assumedPhones = 0;
    QString m_example; ///< Of these.
    QHash<QString, int> m_seen; ///< Lines of what is new, by its key.
    QHash<int, int> m_seenRows; ///< Lines of what is there, by the row.
    QSet<QString> m_names; ///< ImportRow::key of the lines before.
};

} // namespace

int ImportPlan::count(ImportLine::State state) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ImportLine &line) { return line.state == state; }));
}

int ImportPlan::refusedInPart() const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const ImportLine &line) { return line.isRefusedInPart; }));
}

int ImportPlan::inPart() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const ImportLine &line) {
        return !line.leftOut.isEmpty() && line.state != State::Same;
    }));
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

ImportPlan planImport(const ImportQuestion &question, const RowStore &existing)
{
    ImportPlan plan {.titles = question.mapping.titles(question.text)};
    Planner planner(question, existing);
    for (qsizetype at = question.mapping.firstLine(); at < question.text.lines.size(); ++at)
        plan.lines << planner.plan(question.text.lines.at(at));
    plan.remark = planner.remark();
    return plan;
}

ImportCall importCall(const ImportKind &kind, const ImportPlan &plan, const QList<int> &lines,
                      const QJsonObject &options)
{
    QList<ImportRow> rows;
    QStringList keys;
    for (const int at : lines) {
        rows << plan.lines.at(at).row;
        keys << rows.last().key;
    }
    Request request = kind.add(rows, options);
    request.priority = Priority::Background;
    return {rows.size() == 1 ? importedName(kind, rows.first()) : kind.counted(int(rows.size())), request,
            keys, importChanges(kind, rows)};
}

static QList<ImportCall> changingCalls(const ImportKind &kind, const ImportRow &row)
{
    QList<ImportCall> calls;
    for (const ImportStep &step : kind.change(row)) {
        ImportCall call {importedName(kind, row), step.request, {row.key}, importChanges(kind, {step.row})};
        call.request.priority = Priority::Background;
        call.rows = 0;
        calls << call;
    }
    if (!calls.isEmpty())
        calls.last().rows = 1; // several calls are for one row
    return calls;
}

QList<ImportCall> importCalls(const ImportKind &kind, const ImportPlan &plan, const QJsonObject &options)
{
    QList<ImportCall> calls;
    QList<int> together;
    const QList<int> lines = plan.toSend(options.value(updatesOption).toBool());
    for (const int at : lines) {
        if (kind.change && plan.lines.at(at).state == State::Changed) {
            calls << changingCalls(kind, plan.lines.at(at).row);
            continue;
        }
        together << at;
        if (together.size() == kind.together)
            calls << importCall(kind, plan, std::exchange(together, {}), options);
    }
    if (!together.isEmpty())
        calls << importCall(kind, plan, together, options);
    return calls;
}

QJsonObject toJson(const ImportLine &line)
{
    return {{u"state"_s, int(line.state)},
            {u"number"_s, line.number},
            {u"cells"_s, QJsonArray::fromStringList(line.cells)},
            {u"key"_s, line.row.key},
            {u"values"_s, line.row.values},
            {u"before"_s, line.row.before},
            {u"outcome"_s, int(line.outcome)},
            {u"reason"_s, line.reason},
            {u"leftOut"_s, line.leftOut}};
}

ImportLine importLineFromJson(const QJsonObject &json)
{
    ImportLine line {.state = State(json.value(u"state"_s).toInt()),
                     .number = json.value(u"number"_s).toInt()};
    const QJsonArray cells = json.value(u"cells"_s).toArray();
    for (const QJsonValue &cell : cells)
        line.cells << cell.toString();
    line.row = {json.value(u"key"_s).toString(), json.value(u"values"_s).toObject(),
                json.value(u"before"_s).toObject()};
    line.outcome = ImportLine::Outcome(json.value(u"outcome"_s).toInt());
    line.reason = json.value(u"reason"_s).toString();
    line.leftOut = json.value(u"leftOut"_s).toString();
    return line;
}

} // namespace pulsedeck
