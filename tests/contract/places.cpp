// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/outgoing.h"
#include "app/scopes/crm/crmboards.h"
#include "app/scopes/imports.h"
#include "tests/support/descriptions.h"
#include "tests/support/golden.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <iostream>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Every operation has a place in a designed screen: a description or a page made by hand that calls it. The
/// form that the palette makes of any operation is none. What has no place stands with its reason in
/// tests/data/noplace.txt.
///
/// A page made by hand states what it calls where it calls it, in the words of the documents: its source is
/// what is read here, so that no second list can say something else.
class Places : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationHasAPlace_data();
    void everyOperationHasAPlace();
    void whatHasNoneSaysWhy();

private:
    void take(Scope scope, const QString &operation);
    void take(Scope scope, const Call &call) { take(scope, call.operation); }
    void takeLists();
    void takeReports(const Resource &resource, const QJsonObject &row);
    void takeActions(const Visit &visit);
    void takeWatch(Scope scope, const Watch &watch);
    void takeImports(const Resource &list);
    void takeComposers();
    void takeBoards();
    void takeRooms();

    Contract m_contract;
    QHash<Scope, QSet<QString>> m_placed;
};

struct NoPlace {
    QString scope;
    QString operation;
    QString reason;
};

/// Lines of scope and operation between bars; a line without bars is the reason for those below it.
static QList<NoPlace> readNoPlace()
{
    QList<NoPlace> all;
    QString reason;
    for (const QString &line : QString::fromUtf8(readData("noplace.txt")).split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 2)
            all << NoPlace {parts[0].trimmed(), parts[1].trimmed(), reason};
        else if (!line.startsWith(u'#'))
            reason = line.trimmed();
    }
    return all;
}

void Places::take(Scope scope, const QString &operation)
{
    QVERIFY2(m_contract.find(scope, operation), qPrintable(operation));
    m_placed[scope] << operation;
}

/// @p row, and the same as each word of its columns says: some rows are asked about by what they are.
static QList<QJsonObject> allKindsOf(const QJsonObject &row, const QList<Column> &columns)
{
    QList<QJsonObject> all {row};
    for (const Column &column : columns) {
        for (const StatusWord &word : column.words) {
            QJsonObject other = row;
            other[column.key] = word.code;
            all << other;
        }
    }
    return all;
}

void Places::takeReports(const Resource &resource, const QJsonObject &row)
{
    for (const Report &report : resource.reports ? resource.reports(row) : QList<Report>()) {
        take(resource.scope, report.call);
        if (report.during)
            take(resource.scope, report.during({QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    }
}

void Places::takeLists()
{
    for (const Visit &visit : everyResource(m_contract)) {
        const auto &[resource, row] = visit;
        if (resource.list) {
            take(resource.scope, *resource.list);
            // The foot of the list says how many there are.
            const Operation *list = m_contract.find(resource.scope, resource.list->operation);
            if (!list->paging.totalOperation.isEmpty())
                take(resource.scope, list->paging.totalOperation);
        }
        if (resource.moreColumns)
            take(resource.scope, resource.moreColumns->call);
        if (resource.supplement)
            take(resource.scope, resource.supplement->call(row));
        if (resource.detail)
            take(resource.scope, resource.detail(row));
        for (const QJsonObject &one : allKindsOf(row, resource.columns))
            takeReports(resource, one);
        takeActions(visit);
        takeImports(resource);
    }
}

void Places::takeActions(const Visit &visit)
{
    for (const Action &action : visit.resource.actions) {
        // A search is the list that it opens.
        if (!action.requests)
            continue;
        take(visit.resource.scope, action.operation);
        for (const QString &operation : action.moreOperations)
            take(visit.resource.scope, operation);
    }
}

void Places::takeWatch(Scope scope, const Watch &watch)
{
    take(scope, watch.call);
    const QJsonValue answer = sampleAnswer(m_contract.find(scope, watch.call.operation));
    for (const Watch &more : watch.more ? watch.more(answer) : QList<Watch>())
        takeWatch(scope, more);
}

void Places::takeImports(const Resource &list)
{
    for (const ImportKind &kind : importsInto(list)) {
        QJsonObject values;
        for (const ImportField &field : kind.fields)
            values[field.column.key] = u"7"_s;
        const ImportRow row {u"7"_s, values, values};
        take(kind.scope, kind.add({row}, {}).operation);
        for (const ImportStep &step : kind.change ? kind.change(row) : QList<ImportStep>())
            take(kind.scope, step.request.operation);
        if (kind.ask)
            take(kind.scope, kind.ask({u"7"_s}).operation);
    }
}

void Places::takeComposers()
{
    for (const Composer &composer : composers()) {
        const Scope scope = composer.page.scope;
        take(scope, composer.action.operation);
        for (const QString &operation : composer.action.moreOperations)
            take(scope, operation);
        const ActionContext context = filledIn(composer.page, composer.action, {}, m_contract);
        for (const Request &request : composer.asks ? composer.asks(context) : QList<Request>())
            take(request.scope, request.operation);
    }
}

void Places::takeBoards()
{
    for (const Board &board : {crm::dealBoard(), crm::taskBoard()}) {
        take(Scope::Crm, board.sets);
        if (board.owners)
            take(Scope::Crm, *board.owners);
        if (board.people)
            take(Scope::Crm, board.people({{u"id"_s, 7}}));
    }
}

/// Texts in the code below @p room, without comments and what an operation is compared with.
static QSet<QString> textsIn(const QString &room)
{
    static const QRegularExpression text(u"(== ?)?u?\"([^\"\\n]*)\""_s);
    QSet<QString> found;
    QDirIterator files(QStringLiteral(PULSEDECK_SOURCE_DIR "/") + room, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            auto texts = text.globalMatch(line.trimmed().startsWith("//"_L1) ? QString() : line);
            while (texts.hasNext()) {
                const auto match = texts.next();
                if (match.captured(1).isEmpty())
                    found << match.captured(2);
            }
        }
    }
    return found;
}

/// One room is for all messengers: it puts theirs before what it calls.
static bool isOfChats(const Operation &operation, const QSet<QString> &texts)
{
    for (const chatbots::Channel &channel : chatbots::channels()) {
        if (!operation.path.startsWith(channel.path + u'/'))
            continue;
        const QString rest = operation.path.mid(channel.path.size() + 1);
        const QString verb = operation.id.section(u' ', 0, 0);
        if (texts.contains(rest) || texts.contains(u"%1 %2/%3"_s.arg(verb, u"%1"_s, rest)))
            return true;
    }
    return false;
}

void Places::takeRooms()
{
    QSet<QString> ofChats;
    for (const char *room : {"app/chats", "ui/scopes/chatbots"})
        ofChats |= textsIn(QLatin1String(room));
    QSet<QString> texts = ofChats;
    for (const char *room : {"app/boards", "app/desks", "app/letters", "app/scopes/smtp", "ui/scopes"})
        texts |= textsIn(QLatin1String(room));
    for (const chatbots::Channel &channel : chatbots::channels()) {
        texts << channel.reaction;
        if (channel.hasTemplates)
            take(Scope::Chatbots, chatbots::sendingCall(channel, {}, {.approved = {{"name", "hello"}}}));
    }
    for (const Scope scope : allScopes()) {
        for (const Operation &operation : m_contract.operations(scope)) {
            if (texts.contains(operation.id) || (scope == Scope::Chatbots && isOfChats(operation, ofChats)))
                take(scope, operation.id);
        }
    }
}

void Places::initTestCase()
{
    takeLists();
    takeComposers();
    takeBoards();
    takeRooms();
    for (const Scope scope : allScopes()) {
        for (const Watch &watch : watchesOf(scope))
            takeWatch(scope, watch);
        for (const Headline &headline : headlinesOf(scope))
            take(scope, headline.report.call);
    }
}

void Places::everyOperationHasAPlace_data()
{
    QTest::addColumn<Scope>("scope");
    for (const Scope scope : allScopes())
        QTest::addRow("%s", qPrintable(scopeName(scope))) << scope;
}

void Places::everyOperationHasAPlace()
{
    QFETCH(Scope, scope);
    QSet<QString> excused;
    for (const NoPlace &one : readNoPlace()) {
        if (one.scope == scopeName(scope))
            excused << one.operation;
    }
    QStringList missing;
    qsizetype all = 0;
    for (const Operation &operation : m_contract.operations(scope)) {
        ++all;
        if (!m_placed[scope].contains(operation.id) && !excused.contains(operation.id))
            missing << operation.id;
    }
    std::cout << qPrintable(scopeName(scope)) << ": " << m_placed[scope].size() << " of " << all << ", "
              << excused.size() << " without a place for a reason" << std::endl;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void Places::whatHasNoneSaysWhy()
{
    const QList<NoPlace> all = readNoPlace();
    QVERIFY(all.size() <= 20);
    for (const NoPlace &one : all) {
        QVERIFY2(scopeFromName(one.scope), qPrintable(one.scope));
        const auto scope = Scope(scopeFromName(one.scope).toInt());
        QVERIFY2(m_contract.find(scope, one.operation), qPrintable(one.operation));
        QVERIFY2(!m_placed[scope].contains(one.operation), qPrintable(one.operation));
        QVERIFY2(one.reason.endsWith(u'.'), qPrintable(one.operation));
    }
}

QTEST_APPLESS_MAIN(Places)
#include "places.moc"
