// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importmapping.h"

#include "app/files/dayorders.h"
#include "app/values/phones.h"
#include "app/values/reading.h"
#include "app/values/textfold.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck {

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

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression phone(u"^\\+?[\\d\\s()./-]{7,}$"_s);
    return phone.match(text.trimmed()).hasMatch();
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

/// So many of ten at least.
template<typename Test> bool mostOf(const QStringList &sample, int ofTen, Test test)
{
    return !sample.isEmpty()
        && std::count_if(sample.begin(), sample.end(), test) * 10 >= sample.size() * ofTen;
}

bool isDay(const QString &text, DayOrder order)
{
    static const QRegularExpression day(u"^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./-])\\d{1,2}\\1\\d{4})$"_s);
    return day.match(text).hasMatch() && reading::day(inOrder(text, order), QLocale()).trouble.isEmpty();
}

/// What the values of a column have in common: Text, Number or Date.
Kind guessKind(const QStringList &sample, const FileText &text)
{
    // Zeros at the front and many digits belong to codes and phones, which are texts.
    static const QRegularExpression plain(u"^-?(0|[1-9]\\d{0,11})(\\.\\d+)?$"_s);
    static const QRegularExpression point(u"^-?(0|[1-9]\\d{0,2}(,\\d{3})+|[1-9]\\d{0,11})(\\.\\d+)?$"_s);
    static const QRegularExpression comma(u"^-?(0|[1-9]\\d{0,2}(\\.\\d{3})+|[1-9]\\d{0,11})(,\\d+)?$"_s);
    const auto all = [&sample](auto isOne) {
        return !sample.isEmpty() && std::all_of(sample.begin(), sample.end(), isOne);
    };
    const QRegularExpression &written = text.decimalSign == u',' ? comma
        : text.decimalSign == u'.'                               ? point
                                                                 : plain;
    const auto isNumber = [](const QRegularExpression &number) {
        return [&number](const QString &value) { return number.match(value).hasMatch(); };
    };
    if (all(isNumber(plain)) || all(isNumber(written)))
        return Kind::Number;
    const auto isDayHere = [&text](const QString &value) { return isDay(value, text.dayOrder); };
    return all(isDayHere) ? Kind::Date : Kind::Text;
}

/// "first name" of "firstName" and "first_name".
QString spoken(const QString &key)
{
    static const QRegularExpression capital(u"(?<=[a-z])(?=[A-Z])|_"_s);
    return QString(key).replace(capital, u" "_s);
}

/// What people call the column in the languages of the program, beside its title here.
bool isCalled(const ImportField &field, const QString &title)
{
    static const QSet<QString> addresses {
        u"email"_s,   u"e-mail"_s,         u"mail"_s,           u"email address"_s,     u"address"_s,
        u"adresse"_s, u"e-mail-adresse"_s, folded(u"адреса"_s), folded(u"ел. пошта"_s), folded(u"пошта"_s)};
    static const QSet<QString> phones {u"phone"_s,        u"telefon"_s,       u"mobile"_s,         u"tel"_s,
                                       u"phone number"_s, u"telefonnummer"_s, folded(u"телефон"_s)};
    const QString plain = folded(title).trimmed();
    const Kind kind = field.column.kind;
    const auto isIt = [&plain, words = folded(spoken(title).trimmed())](const QString &name) {
        return plain == folded(name) || words == folded(spoken(name));
    };
    return isIt(field.column.title) || isIt(field.column.key)
        || std::any_of(field.alsoCalled.begin(), field.alsoCalled.end(), isIt)
        || (kind == Kind::Email && addresses.contains(plain))
        || (kind == Kind::Phone && phones.contains(plain));
}

/// Columns of this program's exports and results that are imported nowhere.
bool isOurOwn(const QString &title, const QList<Column> &columns)
{
    const QString plain = folded(title).trimmed();
    for (const char *name : {"status", "status details", "reason"}) {
        if (plain == QLatin1StringView(name))
            return true;
    }
    return plain == folded(Tr::tr("Reason"))
        || std::any_of(columns.begin(), columns.end(),
                       [&](const Column &column) { return folded(column.title) == plain; });
}

/// The field that @p column of the file is for; nowhere, where none of those that are free is.
ImportTarget guessTarget(const QList<ImportField> &fields, const QString &title, const QStringList &sample,
                         bool hasTitles, const QSet<QString> &taken)
{
    // Numbers of any kind may look like phones: there the title counts, if there is one.
    const bool isPhone = !hasTitles && mostOf(sample, 8, looksLikePhone);
    const bool isAddress = mostOf(sample, 5, looksLikeAddress); // nothing else looks like one
    for (const ImportField &field : fields) {
        const Kind kind = field.column.kind;
        const bool fits = (kind == Kind::Email && isAddress) || (kind == Kind::Phone && isPhone);
        if (fits && !taken.contains(field.column.key))
            return targetOf(field);
    }
    // Of two that differ in capitals alone each has its own.
    for (const bool isExact : {true, false}) {
        for (const ImportField &field : fields) {
            const bool fits = isExact ? field.column.title == title : isCalled(field, title);
            if (fits && !taken.contains(field.column.key))
                return targetOf(field);
        }
    }
    return {};
}

/// What the service knows the target by: a variable that is called like a field would be sent in its place.
QString nameOf(const QString &key, const ImportKind &kind)
{
    const QString path = kind.variables + u'.';
    return !kind.variables.isEmpty() && key.startsWith(path) ? key.mid(path.size()) : key;
}

/// The names in a kept mapping: titles, and where one stands above several columns, which of them it is.
QStringList keptNames(const QStringList &titles)
{
    QStringList names;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const auto before = titles.first(column).count(titles.at(column));
        names << (before == 0 ? titles.at(column) : titles.at(column) + u"\n%1"_s.arg(before + 1));
    }
    return names;
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

int ImportMapping::assign(int column, const ImportTarget &target, const ImportKind &kind)
{
    int before = -1;
    for (int other = 0; other < columns.size() && !target.key.isEmpty(); ++other) {
        if (other == column || nameOf(columns.at(other).key, kind) != nameOf(target.key, kind))
            continue;
        columns[other] = {};
        before = other;
    }
    columns[column] = target;
    return before;
}

bool ImportMapping::hasPhones() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const ImportTarget &target) { return target.kind == Kind::Phone; });
}

ImportTarget targetOf(const ImportField &field)
{
    return {field.column.key, field.column.kind};
}

ImportMapping guessMapping(const FileText &text, const ImportKind &kind, const QList<Column> &columns)
{
    ImportMapping mapping;
    const QStringList first = text.lines.isEmpty() ? QStringList() : text.lines.first().values;
    mapping.hasTitles = std::none_of(first.begin(), first.end(), [](const QString &value) {
        return looksLikeAddress(value) || looksLikePhone(value);
    });
    const QStringList titles = mapping.titles(text);
    const QList<ImportField> fields = fieldsOf(kind, columns);
    QSet<QString> taken;
    QSet<QString> names; // the service may not tell capitals apart
    for (int column = 0; column < text.columns(); ++column) {
        const QString title = titles.at(column).trimmed();
        const QStringList sample = sampleOf(text, mapping.firstLine(), column);
        ImportTarget target = guessTarget(fields, title, sample, mapping.hasTitles, taken);
        const bool isNamed = mapping.hasTitles && !first.value(column).isEmpty();
        if (target.key.isEmpty() && isNamed && !isOurOwn(title, columns))
            target = newVariable(text, mapping, column, kind);
        const QString name = nameOf(target.key, kind).toLower();
        const bool isNew = std::none_of(fields.begin(), fields.end(), [&](const ImportField &field) {
            return field.column.key == target.key;
        });
        if (isNew && names.contains(name))
            target = {};
        taken << target.key;
        names << name;
        mapping.columns << target;
    }
    mapping.country = guessCountry(text, mapping);
    return mapping;
}

QString guessCountry(const FileText &text, const ImportMapping &mapping)
{
    QMap<QString, int> told;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns.at(column).kind != Kind::Phone)
            continue;
        for (const QString &phone : sampleOf(text, mapping.firstLine(), column))
            ++told[phones::countryOf(phone)];
    }
    told.remove(QString());
    const QString here = phones::countryOf(QLocale());
    const auto most = std::max_element(told.cbegin(), told.cend());
    return most != told.cend() && told.value(here) < *most ? most.key() : here;
}

ImportTarget newVariable(const FileText &text, const ImportMapping &mapping, int column,
                         const ImportKind &kind)
{
    if (kind.variables.isEmpty())
        return {};
    const QString name = mapping.titles(text).at(column).trimmed();
    return {kind.variables + u'.' + name, guessKind(sampleOf(text, mapping.firstLine(), column), text)};
}

bool hasKey(const ImportMapping &mapping, const ImportKind &kind)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const ImportTarget &target) { return kind.keys.contains(target.key); });
}

QJsonObject toJson(const ImportMapping &mapping, const FileText &text)
{
    QJsonObject columns;
    const QStringList names = keptNames(mapping.titles(text));
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const ImportTarget &target = mapping.columns.at(column);
        QJsonObject kept {{u"key"_s, target.key}, {u"kind"_s, int(target.kind)}};
        if (target.kind == Kind::Phone)
            kept.insert(u"country"_s, mapping.country);
        columns.insert(names.at(column), kept);
    }
    return columns;
}

ImportMapping fromJson(const QJsonObject &kept, const FileText &text, const ImportKind &kind,
                       const ImportMapping &otherwise)
{
    ImportMapping mapping = otherwise;
    const QStringList names = keptNames(mapping.titles(text));
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const QJsonObject target = kept.value(names.at(column)).toObject();
        if (target.contains(u"key"_s))
            mapping.assign(column, {target.value(u"key"_s).toString(), Kind(target.value(u"kind"_s).toInt())},
                           kind);
        mapping.country = target.value(u"country"_s).toString(mapping.country);
    }
    return mapping;
}

} // namespace pulsedeck
