// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importmapping.h"

#include "app/values/convert.h"
#include "app/values/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Target = ImportTarget::Field;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

constexpr int sampleSize = 200;

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return address.match(text.trimmed()).hasMatch();
}

/// The values of a column, without the empty ones.
QStringList sampleOf(const FileText &text, qsizetype first, int column)
{
    QStringList sample;
    for (qsizetype at = first; at < text.lines.size() && sample.size() < sampleSize; ++at) {
        const QString value = text.lines.at(at).values.value(column).trimmed();
        if (!value.isEmpty())
            sample << value;
    }
    return sample;
}

template<typename Test> bool mostOf(const QStringList &sample, Test test)
{
    return !sample.isEmpty() && std::count_if(sample.begin(), sample.end(), test) * 10 >= sample.size() * 8;
}

/// What people call the column in the languages of the program, and in its own exports.
Target fieldOfTitle(const QString &title)
{
    static const QSet<QString> addresses {
        u"email"_s,   u"e-mail"_s,         u"mail"_s,           u"email address"_s,     u"address"_s,
        u"adresse"_s, u"e-mail-adresse"_s, folded(u"адреса"_s), folded(u"ел. пошта"_s), folded(u"пошта"_s)};
    static const QSet<QString> phones {u"phone"_s,        u"telefon"_s,       u"mobile"_s,         u"tel"_s,
                                       u"phone number"_s, u"telefonnummer"_s, folded(u"телефон"_s)};
    const QString plain = folded(title).trimmed();
    return addresses.contains(plain) ? Target::Address
        : phones.contains(plain)     ? Target::Phone
                                     : Target::Nothing;
}

/// Columns of this program's exports and results that are no variables.
bool isOurOwn(const QString &title)
{
    const QString plain = folded(title).trimmed();
    for (const char *name : {"status", "status details", "reason"}) {
        if (plain == QLatin1StringView(name))
            return true;
    }
    return plain == folded(Tr::tr("Reason"))
        || plain == folded(QCoreApplication::translate("emails", "Status"))
        || plain == folded(QCoreApplication::translate("emails", "Status details"));
}

} // namespace

QStringList ImportMapping::titles(const FileText &text) const
{
    QStringList titles = hasTitles && !text.lines.isEmpty() ? text.lines.first().values : QStringList();
    for (int column = 0; column < text.columns(); ++column) {
        if (column >= titles.size())
            titles << QString();
        if (titles.at(column).trimmed().isEmpty())
            titles[column] = Tr::tr("Column %1").arg(column + 1);
    }
    return titles;
}

ImportMapping guessMapping(const FileText &text, const QList<ImportTarget> &variables)
{
    ImportMapping mapping;
    const QStringList first = text.lines.isEmpty() ? QStringList() : text.lines.first().values;
    mapping.hasTitles = std::none_of(first.begin(), first.end(), looksLikeAddress);
    const QStringList titles = mapping.titles(text);
    QSet<int> taken;
    for (int column = 0; column < text.columns(); ++column) {
        const QStringList sample = sampleOf(text, mapping.firstLine(), column);
        const QString title = titles.at(column).trimmed();
        ImportTarget target {fieldOfTitle(title)};
        if (mostOf(sample, looksLikeAddress))
            target.field = Target::Address;
        if (target.field != Target::Nothing && taken.contains(int(target.field)))
            target.field = Target::Nothing;
        for (const ImportTarget &known : variables) {
            if (target.field == Target::Nothing && known.variable.compare(title, Qt::CaseInsensitive) == 0)
                target = known;
        }
        if (target.field == Target::Nothing && mapping.hasTitles && !isOurOwn(title)
            && !first.value(column).isEmpty())
            target = {Target::Variable, title, guessKind(text, mapping, column)};
        if (target.field == Target::Address || target.field == Target::Phone)
            taken.insert(int(target.field));
        mapping.columns << target;
    }
    return mapping;
}

Kind guessKind(const FileText &text, const ImportMapping &mapping, int column)
{
    // Zeros at the front and many digits belong to codes and phones, which are texts.
    static const QRegularExpression number(u"^-?(0|[1-9]\\d{0,11})(\\.\\d+)?$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QStringList sample = sampleOf(text, mapping.firstLine(), column);
    const auto all = [&](const QRegularExpression &pattern) {
        return !sample.isEmpty() && std::all_of(sample.begin(), sample.end(), [&](const QString &value) {
            return pattern.match(value).hasMatch();
        });
    };
    return all(number) ? Kind::Number : all(day) ? Kind::Date : Kind::Text;
}

QList<ImportTarget> variablesIn(const QList<Column> &columns)
{
    static const QString prefix = u"variables."_s;
    QList<ImportTarget> variables;
    for (const Column &column : columns) {
        if (!column.key.startsWith(prefix))
            continue;
        const Kind kind = column.kind == Kind::Number || column.kind == Kind::Date ? column.kind : Kind::Text;
        variables << ImportTarget {Target::Variable, column.key.mid(prefix.size()), kind};
    }
    return variables;
}

QJsonObject toJson(const ImportMapping &mapping, const FileText &text)
{
    QJsonObject columns;
    const QStringList titles = mapping.titles(text);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const ImportTarget &target = mapping.columns.at(column);
        columns.insert(titles.at(column),
                       QJsonObject {{u"field"_s, int(target.field)},
                                    {u"variable"_s, target.variable},
                                    {u"kind"_s, int(target.kind)}});
    }
    return columns;
}

ImportMapping fromJson(const QJsonObject &kept, const FileText &text, const ImportMapping &otherwise)
{
    ImportMapping mapping = otherwise;
    const QStringList titles = mapping.titles(text);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const QJsonObject target = kept.value(titles.at(column)).toObject();
        if (!target.isEmpty())
            mapping.columns[column] = {Target(target.value(u"field"_s).toInt()),
                                       target.value(u"variable"_s).toString(),
                                       ::pulsedeck::Kind(target.value(u"kind"_s).toInt())};
    }
    return mapping;
}

} // namespace pulsedeck
