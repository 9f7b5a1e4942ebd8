// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/names.h"

#include "app/table/namereader.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pulsedeck {

namespace {

constexpr auto writesRestAfter = 1s;
constexpr auto toldAfter = 100ms;
constexpr qsizetype longestName = 200;
constexpr qint64 oldAfter = 600; ///< Seconds.
constexpr qint64 triedAgainAfter = 60;

QString placeOf(const Reference &reference)
{
    return QStringList {reference.list, reference.child, reference.key}.join(u'|');
}

/// "/addressbooks" of "GET /addressbooks", "/crm/v1/deals" of "POST /crm/v1/deals/get-list".
QString rootOf(const QString &operation)
{
    QString path = operation.section(u' ', 1);
    for (const char *verb : {"/get-list", "/list", "/all"}) {
        if (path.endsWith(QLatin1StringView(verb)))
            path.chop(qsizetype(strlen(verb)));
    }
    return path;
}

/// Makes, changes or removes rows of the list at @p root, and not what lies below them.
bool isOfList(const QString &path, const QString &root)
{
    const QStringView rest = QStringView(path).mid(root.size());
    return path.startsWith(root) && (rest.isEmpty() || (rest.startsWith(u'/') && rest.count(u'/') == 1));
}

} // namespace

struct Names::List {
    Pick pick;
    QString place;
    QStringList roots; ///< Of the paths that write to it.
    QList<StatusWord> words;
    QList<StatusWord> choices;
    QDateTime triedAt {}; ///< UTC; invalid: never.
    bool complete = false;
    bool stale = false; ///< It was written to.
    bool isReading = false;
    std::unique_ptr<NameReader> reader {}; ///< While it reads, or could read on.
    QList<KnownName> read {};
    QList<KnownName> single {}; ///< That were asked for one by one.
    QSet<QString> known {};
    QSet<QString> asked {}; ///< One by one, whatever came of it.
    QSet<QString> wanted {}; ///< Ids that it reads on for.

    bool isWanted() const
    {
        if (isReading)
            return false;
        const qint64 age = triedAt.isValid() ? triedAt.secsTo(QDateTime::currentDateTimeUtc()) : oldAfter;
        return stale || age >= (words.isEmpty() && !complete ? triedAgainAfter : oldAfter);
    }
};

Names::Names(Client &client, Lists lists, QObject *parent)
    : QObject(parent), m_client(client), m_lists(std::move(lists))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(writesRestAfter);
    connect(&m_rest, &QTimer::timeout, this, &Names::readStale);
    m_tell.setSingleShot(true);
    m_tell.setInterval(toldAfter);
    connect(&m_tell, &QTimer::timeout, this, &Names::changed);
    connect(&client, &Client::exchanged, this, &Names::noteWrite);
}

Names::~Names() = default;

/// Null: there is no such list, or its scope is not picked.
Names::List *Names::ask(const Reference &reference)
{
    const QString place = placeOf(reference);
    auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const auto &list) { return list->place == place; });
    if (known == m_known.end()) {
        const auto pick = pickOf(reference, m_lists);
        if (!pick || !pick->first.list)
            return nullptr;
        m_known.push_back(std::make_unique<List>(List {*pick, place, {rootOf(pick->first.list->operation)}}));
        known = m_known.end() - 1;
    }
    List &list = **known;
    if (!m_client.allows(list.pick.first.scope))
        return nullptr;
    if (list.isWanted())
        read(list);
    return &list;
}

/// It may be at work on the stack.
static void retire(std::unique_ptr<NameReader> &reader)
{
    if (reader)
        reader.release()->deleteLater();
}

void Names::read(List &list)
{
    if (list.stale)
        list.asked.clear();
    list.stale = false;
    list.isReading = true;
    list.triedAt = QDateTime::currentDateTimeUtc();
    retire(list.reader);
    list.reader = std::make_unique<NameReader>(m_client, list.pick);
    connect(list.reader.get(), &NameReader::finished, this, [this, &list](bool complete) {
        list.isReading = false;
        take(list, *list.reader, complete);
        list.wanted -= list.known;
        if (list.isReading || !list.reader)
            return;
        if (!list.reader->canReadOn())
            return retire(list.reader);
        if (list.wanted.isEmpty())
            return;
        list.isReading = true;
        list.reader->readOn();
    });
    connect(list.reader.get(), &NameReader::finished, this, &Names::listRead);
    list.reader->start();
}

static QList<StatusWord> wordsOf(const QList<KnownName> &names)
{
    QList<StatusWord> words;
    for (const KnownName &one : names)
        words << StatusWord {one.id, one.name};
    return words;
}

/// What is typed or read there means one row: a number is always an id.
static QList<StatusWord> choicesOf(const QList<KnownName> &names)
{
    QSet<QString> above;
    for (const KnownName &one : names)
        above << one.above;
    QList<StatusWord> choices;
    QHash<QString, int> alike;
    for (const KnownName &one : names) {
        const QString text = above.size() > 1 ? u"%1 · %2"_s.arg(one.name, one.above) : one.name;
        choices << StatusWord {one.id, text};
        ++alike[text.toCaseFolded()];
    }
    // Some lists know their rows by nothing but the names.
    for (const KnownName &one : names)
        alike[one.id.toCaseFolded()] += one.id == one.name ? 0 : 1;
    for (StatusWord &choice : choices) {
        bool isNumber = false;
        choice.text.toLongLong(&isNumber);
        if (isNumber || alike.value(choice.text.toCaseFolded()) > 1)
            choice.text = u"%1 (%2)"_s.arg(choice.text, choice.code);
    }
    std::stable_sort(choices.begin(), choices.end(), [](const StatusWord &one, const StatusWord &other) {
        return one.text.localeAwareCompare(other.text) < 0;
    });
    return choices;
}

static bool isSame(const QList<StatusWord> &some, const QList<StatusWord> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const StatusWord &one, const StatusWord &other) {
                          return one.code == other.code && one.text == other.text;
                      });
}

void Names::take(List &list, const NameReader &read, bool complete)
{
    if (!read.below().isEmpty())
        list.roots << rootOf(read.below());
    list.roots.removeDuplicates();
    // Of a list that could not be read to its end the old names stay.
    if (!complete && read.names().size() < list.read.size())
        return;
    list.complete = complete;
    list.read = read.names();
    if (complete)
        list.single.clear();
    const QList<StatusWord> before = list.words;
    show(list);
    if (!isSame(before, list.words))
        emit changed();
}

void Names::show(List &list)
{
    list.words = wordsOf(list.read);
    list.known.clear();
    for (const StatusWord &word : std::as_const(list.words))
        list.known << word.code;
    QList<KnownName> all = list.read;
    for (const KnownName &one : std::as_const(list.single)) {
        if (!list.known.contains(one.id))
            all << one;
    }
    list.words = wordsOf(all);
    for (const StatusWord &word : std::as_const(list.words))
        list.known << word.code;
    list.choices = choicesOf(all);
}

void Names::want(const Reference &reference, const QStringList &ids)
{
    List *list = ask(reference);
    if (!list || list->isReading || list->complete || list->words.isEmpty())
        return;
    QStringList unknown;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !list->known.contains(id) && !list->asked.contains(id))
            unknown << id;
    }
    if (unknown.isEmpty() || list->pick.next)
        return;
    for (const QString &id : std::as_const(unknown))
        list->asked << id;
    if (list->pick.first.detail && reference.key.isEmpty())
        return readOneByOne(*list, unknown);
    if (!list->reader || !list->reader->canReadOn())
        return;
    list->wanted = QSet<QString>(unknown.begin(), unknown.end());
    list->isReading = true;
    list->reader->readOn();
}

void Names::readOneByOne(List &list, const QStringList &ids)
{
    const Resource &resource = list.pick.first;
    for (const QString &id : ids) {
        bool isNumber = false;
        const qint64 number = id.toLongLong(&isNumber);
        const QJsonObject row {{resource.key, isNumber ? QJsonValue(number) : QJsonValue(id)}};
        Request request = describe::request(resource.scope, resource.detail(row));
        request.priority = Priority::Background;
        m_client.send(request, this, [this, &list, id, row](const Reply &reply) {
            const Resource &of = list.pick.first;
            if (reply.ok())
                takeOne(list, id, format::toText(valueAt(detailRow(of, row, reply.json), of.name)));
        });
    }
}

void Names::takeOne(List &list, const QString &id, const QString &name)
{
    const QString shown = format::harmlessLine(name).left(longestName).trimmed();
    if (shown.isEmpty())
        return;
    list.single << KnownName {id, shown, {}};
    show(list);
    m_tell.start();
}

QList<StatusWord> Names::of(const Reference &reference)
{
    const List *list = ask(reference);
    return list ? list->words : QList<StatusWord>();
}

QList<StatusWord> Names::choices(const Reference &reference)
{
    const List *list = ask(reference);
    return list ? list->choices : QList<StatusWord>();
}

bool Names::areComing(const Reference &reference)
{
    const List *list = ask(reference);
    return list && (list->isReading || list->stale);
}

QList<Column> Names::over(QList<Column> columns)
{
    for (Column &column : columns) {
        if (column.refers)
            column.words = of(*column.refers);
        column.parts = over(column.parts);
    }
    return columns;
}

QList<FormField> Names::over(QList<FormField> fields)
{
    for (FormField &field : fields) {
        if (field.pick)
            field.choices = choices(field.pick->by);
        field.fields = over(field.fields);
    }
    return fields;
}

FormField Names::below(FormField field, const FormField &above, const QJsonObject &values)
{
    const QJsonValue key = values.value(above.key);
    const QString id = format::toText(key);
    const StatusWord *name = format::statusWord(above.choices, id);
    if (!name && !key.isDouble())
        return field; // somebody is still typing
    Pick pick = *field.pick;
    pick.first = pick.next({{pick.first.key, key}, {pick.first.name, name ? name->text : id}});
    pick.next = {};
    const List *list = ask(field.pick->by);
    field.pick = std::make_shared<const Pick>(pick);
    QList<KnownName> names = list ? list->read : QList<KnownName>();
    names.removeIf([&id](const KnownName &one) { return one.aboveId != id; });
    if (names.isEmpty())
        return field;
    const QString stands = format::toText(values.value(field.key));
    field.choices = choicesOf(names);
    const StatusWord *other = format::statusWord(list->choices, stands);
    if (other && !format::statusWord(field.choices, stands))
        field.choices << *other;
    return field;
}

const FormField *fieldAbove(const FormField &field, const QList<FormField> &fields)
{
    if (!field.pick || !field.pick->next)
        return nullptr;
    const auto above = std::find_if(fields.begin(), fields.end(), [&](const FormField &other) {
        return other.pick && !other.pick->next && other.pick->by.list == field.pick->by.list;
    });
    return above == fields.end() ? nullptr : &*above;
}

void Names::noteWrite(const QByteArray &method, const QString &path, int status)
{
    if (status < 200 || status >= 300)
        return;
    for (const auto &list : m_known) {
        const Operation *operation =
            m_client.contract().find(list->pick.first.scope, QString::fromLatin1(method) + u' ' + path);
        const bool isWrite = operation && operation->changes;
        list->stale = list->stale
            || (isWrite && std::any_of(list->roots.begin(), list->roots.end(), [&path](const QString &root) {
                          return isOfList(path, root);
                      }));
        if (list->stale)
            m_rest.start();
    }
}

void Names::readStale()
{
    for (const auto &list : m_known) {
        if (list->stale && !list->isReading)
            read(*list);
    }
}

} // namespace pulsedeck
