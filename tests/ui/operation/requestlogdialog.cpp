// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/requestlogdialog.h"

#include "app/wire/wirerequest.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"
#include "ui/operation/answerdialog.h"
#include "ui/operation/apiusedialog.h"
#include "ui/operation/operationdesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The windows beside the pages: what was sent, and how much of what is allowed.
class RequestLogDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newestIsOnTopAndCanBeFiltered();
    void readsAreRepeatedAtOnce();
    void writesAreRepeatedByTheirForm();
    void nothingPersonalIsOnTheScreen();
    void useIsHeldAgainstTheQuota();

private:
    void send(Scope scope, const QString &operation, const QVariantMap &path, const QJsonValue &body,
              int status = 200);
    QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::optional<PageBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    OperationDesk *m_desk = nullptr;
    RequestLogDialog *m_dialog = nullptr;
};

void RequestLogDialogTest::init()
{
    m_bench.emplace();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    m_desk = new OperationDesk(m_bench->client, m_bench->jobs, m_window.get());
    m_dialog = new RequestLogDialog(m_bench->client, *m_desk, u"Shop"_s, m_window.get());
    m_dialog->show();
}

void RequestLogDialogTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void RequestLogDialogTest::send(Scope scope, const QString &operation, const QVariantMap &path,
                                const QJsonValue &body, int status)
{
    Request request {scope, operation};
    request.path = path;
    request.body = body;
    const Operation *known = m_bench->contract.find(scope, operation);
    const WireRequest wire = toWire(request, *known, m_bench->client.service());
    m_bench->service.expect(wire.method, wire.url.path()).answer("{}", status);
    bool answered = false;
    m_bench->client.send(request, this, [&](const Reply &) { answered = true; });
    QTRY_VERIFY(answered);
}

void RequestLogDialogTest::newestIsOnTopAndCanBeFiltered()
{
    send(Scope::Emails, u"GET /tags"_s, {}, QJsonValue::Undefined);
    send(Scope::Emails, u"GET /campaigns/{id}"_s, {{u"id"_s, 9}}, QJsonValue::Undefined, 404);
    send(Scope::Emails, u"POST /addressbooks"_s, {}, QJsonObject {{u"bookName"_s, u"VIP"_s}});
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, 1), u"Create mailing list"_s);
    QCOMPARE(cell(2, 1), u"List tags"_s);
    QCOMPARE(cell(1, 2), u"GET /campaigns/9"_s);
    QCOMPARE(cell(1, 3), u"404"_s);

    auto *kind = m_dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(1);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 1), u"Show campaign"_s);
    kind->setCurrentIndex(2);
    QCOMPARE(cell(0, 1), u"Create mailing list"_s);
    kind->setCurrentIndex(0);
    m_dialog->findChild<QLineEdit *>()->setText(u"TAGS get"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 1), u"List tags"_s);
}

void RequestLogDialogTest::readsAreRepeatedAtOnce()
{
    send(Scope::Emails, u"GET /campaigns/{id}"_s, {{u"id"_s, 9}}, QJsonValue::Undefined);
    table()->selectRow(0);
    m_bench->service.expect("GET", u"/campaigns/9"_s).answer(R"({"id":9,"name":"Spring"})");
    button(*m_dialog, u"Repeat"_s)->click();
    QTRY_VERIFY(m_window->findChild<AnswerDialog *>());
    QVERIFY(!dialogOf<FormDialog>(*m_window));
    QVERIFY(m_bench->service.idle());
    QCOMPARE(table()->model()->rowCount(), 2);
}

void RequestLogDialogTest::writesAreRepeatedByTheirForm()
{
    send(Scope::Emails, u"PUT /addressbooks/{id}"_s, {{u"id"_s, 9}}, QJsonObject {{u"name"_s, u"Friends"_s}});
    table()->selectRow(0);
    button(*m_dialog, u"Repeat by its form…"_s)->click();
    FormDialog *form = dialogOf<FormDialog>(*m_window);
    QVERIFY(form);
    QCOMPARE(form->values()[u"path.id"_s].toInt(), 9);
    QCOMPARE(form->values()[u"body.name"_s].toString(), QString());
    QCOMPARE(m_bench->service.exchanges().size(), 1);
}

void RequestLogDialogTest::nothingPersonalIsOnTheScreen()
{
    send(Scope::Emails, u"GET /emails/{email}"_s, {{u"email"_s, u"ann.secret@example.com"_s}},
         QJsonValue::Undefined);
    send(Scope::Emails, u"POST /blacklist"_s, {}, QJsonObject {{u"emails"_s, u"Ym9iQGV4YW1wbGUuY29t"_s}});
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            const QModelIndex index = table()->model()->index(row, column);
            for (int role = 0; role < Qt::UserRole + 120; ++role) {
                const QString text = index.data(role).toString();
                QVERIFY2(!text.contains(u"secret"_s) && !text.contains(u"Ym9i"_s), qPrintable(text));
            }
        }
    }
    QCOMPARE(cell(1, 2), u"GET /emails/•••"_s);
}

void RequestLogDialogTest::useIsHeldAgainstTheQuota()
{
    auto *use = new ApiUseDialog(m_bench->client, u"Shop"_s, m_window.get());
    use->show();
    send(Scope::Emails, u"GET /tags"_s, {}, QJsonValue::Undefined);
    const auto says = [use](const QString &text) {
        for (const QLabel *label : use->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    const QString day = QLocale().toString(m_bench->client.settings().requestsPerDay);
    QTRY_VERIFY(says(u"1 of "_s + day));
    QCOMPARE(use->findChildren<QProgressBar *>().size(), 3);
    for (const QProgressBar *bar : use->findChildren<QProgressBar *>())
        QVERIFY(!bar->accessibleName().isEmpty() && !bar->accessibleDescription().isEmpty());
}

QTEST_MAIN(RequestLogDialogTest)
#include "requestlogdialog.moc"
