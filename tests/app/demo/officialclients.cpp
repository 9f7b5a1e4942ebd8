// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawcall.h"

#include <QFile>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What the service's own clients send works against the demo: each of their calls, byte for byte.
class OfficialClients : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void areServed_data();
    void areServed();

private:
    QJsonArray m_requests;
};

namespace {

/// What is wrong with the answer to @p request; empty: nothing.
QString problem(const QJsonValue &request, const DemoCalls::Got &got)
{
    QStringList wrong;
    const QJsonObject wanted = request[u"want"].toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue value = valueAt(got.json, it.key());
        if (it.value() == "*"_L1 ? value.isUndefined() : value != it.value())
            wrong << it.key();
    }
    if (got.status == 200 && !got.json.isUndefined() && wrong.isEmpty())
        return {};
    return u"%1 %2: %3 %4 (%5)"_s.arg(request[u"call"].toString(), request[u"target"].toString(),
                                      QString::number(got.status), QString::fromUtf8(got.body.left(200)),
                                      wrong.join(u", "_s));
}

} // namespace

void OfficialClients::initTestCase()
{
    QFile file(QStringLiteral(PULSEDECK_TEST_DATA "/officialclients.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_requests = parseJson(file.readAll()).value[u"requests"].toArray();
    QVERIFY(m_requests.size() > 100);
}

void OfficialClients::areServed_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("Python") << u"Python"_s;
    QTest::newRow("PHP") << u"PHP"_s;
    QTest::newRow("n8n") << u"n8n"_s;
}

void OfficialClients::areServed()
{
    QFETCH(const QString, client);
    const DemoCalls demo(DemoCalls::tolerant());
    QVERIFY(demo.isStarted());
    QStringList problems;
    int calls = 0;
    for (const QJsonValue request : std::as_const(m_requests)) {
        if (request[u"client"] != client)
            continue;
        ++calls;
        const bool isForm = request[u"form"].isString();
        const DemoCalls::Got got =
            rawCall(demo, request[u"method"].toString().toLatin1(), request[u"target"].toString().toLatin1(),
                    request[isForm ? u"form"_s : u"json"_s].toString().toUtf8(),
                    isForm ? "application/x-www-form-urlencoded" : "application/json");
        if (const QString text = problem(request, got); !text.isEmpty())
            problems << text;
    }
    QVERIFY(calls > 0);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(OfficialClients)

#include "officialclients.moc"
