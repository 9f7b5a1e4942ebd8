// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/columntext.h"
#include "tests/support/descriptions.h"
#include "tests/support/fieldwalk.h"
#include "tests/support/golden.h"
#include "tests/support/leftout.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Every field that the documents name in an answer is seen by people, or is left out for a reason.
class AnswerFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingDocumentedIsDropped_data();
    void nothingDocumentedIsDropped();
    void everyReasonIsNeeded();
    void aDroppedFieldIsFound();

private:
    /// What a person reads when the service gives an answer.
    using Look = std::function<QString(const QJsonValue &answer)>;

    QString reportsOf(const Resource &resource, const QJsonObject &row) const;
    void addLooks(const Visit &visit);
    bool isShown(Scope scope, const Operation &operation, const QString &path) const;

    Contract m_contract;
    QHash<Scope, QHash<QString, QList<Look>>> m_looks; ///< By operation.
    QList<LeftOut> m_leftOut;
    QSet<int> m_needed; ///< Of m_leftOut.
};

static QString textOf(const QList<Column> &columns, const QJsonObject &row)
{
    QString text;
    for (const Column &column : columns) {
        if (column.key == u"course"_s)
            continue;
        const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
        const StatusWord *word = format::statusWord(column, value);
        text += column.title + u": "_s + format::fullText(value, column, row)
            + (word ? QString::number(int(word->tone)) : QString()) + u'\n';
    }
    return text;
}

static QString textOf(const ReportData &report)
{
    QString text = report.note;
    for (const Figure &figure : report.figures)
        text += figure.title + format::figure(figure) + u'\n';
    for (const ChartData &chart : report.charts) {
        text += chart.title + QString::number(chart.limit) + chart.categories.join(u' ') + u'\n';
        for (const ChartData::Series &series : chart.series) {
            text += series.name;
            for (const double value : series.values)
                text += u' ' + QString::number(value);
        }
    }
    return text;
}

/// Rows with which a resource has all of its reports.
static QList<QJsonObject> rowsWithAllReports(const QJsonObject &row)
{
    QList<QJsonObject> all {row,
                            {{"id", 9001},
                             {"status", 0},
                             {"email", "ann@example.com"},
                             {"containsNPS", true},
                             {"abtest", QJsonObject {{"participants", QJsonObject()}}}}};
    for (const char *kind :
         {"maintrigger", "email", "push", "sms", "messenger", "filter", "trigger", "goal", "action"})
        all << QJsonObject {{"id", 9001}, {"af_type", kind}};
    return all;
}

/// What reports take from the row itself; their own answers are looked at apart.
QString AnswerFields::reportsOf(const Resource &resource, const QJsonObject &row) const
{
    QString text;
    if (resource.reports) {
        for (const Report &report : resource.reports(row))
            text += textOf(report.read(sampleAnswer(m_contract.find(resource.scope, report.call.operation))));
    }
    return text;
}

void AnswerFields::addLooks(const Visit &visit)
{
    const auto &[resource, row] = visit;
    auto &looks = m_looks[resource.scope];
    QList<Column> columns = resource.columns + resource.details;
    if (resource.moreColumns) {
        const QString named = resource.moreColumns->call.operation;
        columns << resource.moreColumns->read(sampleAnswer(m_contract.find(resource.scope, named)));
    }
    if (resource.list)
        looks[resource.list->operation] << [this, resource = resource, columns](const QJsonValue &answer) {
            QString text;
            for (const QJsonValue &one :
                 PageSource(m_contract, resource).reader()->read(answer)->rows.toJson())
                text += textOf(columns, one.toObject()) + reportsOf(resource, one.toObject());
            return text;
        };
    if (resource.detail)
        looks[resource.detail(row).operation] << [resource = resource, columns](const QJsonValue &answer) {
            return textOf(columns, detailRow(resource, {}, answer));
        };
    if (resource.supplement)
        looks[resource.supplement->call(row).operation]
            << [resource = resource, columns](const QJsonValue &answer) {
                   return textOf(columns, resource.supplement->merge({}, answer));
               };
    if (resource.moreColumns)
        looks[resource.moreColumns->call.operation] << [resource = resource](const QJsonValue &answer) {
            QString text;
            for (const Column &column : resource.moreColumns->read(answer))
                text += column.title + QString::number(int(column.kind));
            return text;
        };
    if (resource.reports) {
        for (const QJsonObject &one : rowsWithAllReports(row)) {
            for (const Report &report : resource.reports(one))
                looks[report.call.operation]
                    << [report](const QJsonValue &answer) { return textOf(report.read(answer)); };
        }
    }
}

void AnswerFields::initTestCase()
{
    QLocale::setDefault(QLocale::C);
    for (const Visit &visit : everyResource(m_contract))
        addLooks(visit);
    for (const Scope scope : allScopes()) {
        for (const Headline &headline : headlinesOf(scope))
            m_looks[scope][headline.report.call.operation] <<
                [report = headline.report](const QJsonValue &answer) { return textOf(report.read(answer)); };
    }
    m_leftOut = readLeftOut();
    QVERIFY(!m_leftOut.isEmpty());
}

bool AnswerFields::isShown(Scope scope, const Operation &operation, const QString &path) const
{
    const QList<Look> looks = m_looks[scope][operation.id];
    for (int way = 0; way < waysToTell; ++way) {
        const QJsonValue one = answerWith(*operation.answer, path, 0, way);
        const QJsonValue other = answerWith(*operation.answer, path, 1, way);
        if (one == other)
            continue;
        for (const Look &look : looks) {
            if (look(one) != look(other))
                return true;
        }
    }
    return false;
}

void AnswerFields::nothingDocumentedIsDropped_data()
{
    QTest::addColumn<Scope>("scope");
    for (const Scope scope : allScopes())
        QTest::newRow(qPrintable(scopeName(scope))) << scope;
}

void AnswerFields::nothingDocumentedIsDropped()
{
    QFETCH(Scope, scope);
    int shown = 0;
    int leftOut = 0;
    QStringList dropped;
    for (const Operation &operation : m_contract.operations(scope)) {
        if (!operation.answer || !m_looks[scope].contains(operation.id))
            continue;
        for (const QString &path : fieldsOf(*operation.answer)) {
            if (isShown(scope, operation, path)) {
                ++shown;
                continue;
            }
            const int reason = reasonFor(m_leftOut, scope, operation.id, path);
            if (reason >= 0)
                ++leftOut;
            else
                dropped << operation.id + u' ' + path;
            m_needed << reason;
        }
    }
    qInfo("%s: %d fields are shown, %d are left out for a reason, %d are neither",
          qPrintable(scopeName(scope)), shown, leftOut, int(dropped.size()));
    QVERIFY2(shown > 0, "the scope shows something");
    for (const QString &field : std::as_const(dropped))
        qWarning("dropped: %s", qPrintable(field));
    QVERIFY2(dropped.isEmpty(), "each is shown or stands in tests/data/leftout.txt");
}

void AnswerFields::everyReasonIsNeeded()
{
    for (int at = 0; at < m_leftOut.size(); ++at) {
        const LeftOut &one = m_leftOut[at];
        QVERIFY2(m_needed.contains(at), qPrintable(one.scope + u' ' + one.operation + u' ' + one.path));
        QVERIFY2(one.reason.size() > 10, qPrintable(one.path));
    }
}

/// The walk itself: of a column that is taken away, it misses the field.
void AnswerFields::aDroppedFieldIsFound()
{
    const QString id = u"GET /senders"_s;
    const Operation *senders = m_contract.find(Scope::Emails, id);
    QVERIFY(senders && isShown(Scope::Emails, *senders, u"[].name"_s));
    const QList<Look> looks = m_looks[Scope::Emails][id];
    m_looks[Scope::Emails][id] = {[](const QJsonValue &answer) {
        return answer[0][u"email"].toString() + answer[0][u"status"].toString();
    }};
    QVERIFY(isShown(Scope::Emails, *senders, u"[].email"_s));
    QVERIFY(!isShown(Scope::Emails, *senders, u"[].name"_s));
    m_looks[Scope::Emails][id] = looks;
}

QTEST_GUILESS_MAIN(AnswerFields)
#include "answerfields.moc"
