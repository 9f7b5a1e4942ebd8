// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/signindialog.h"

#include "app/auth/scopeprobe.h"
#include "tests/support/desk.h"
#include "ui/account/scopepicker.h"
#include "ui/account/signinpages.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using Step = SignInDialog::Step;

class SignInDialogTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<SignInDialog> m_dialog;

    void open(Scopes picked)
    {
        m_dialog.emplace(m_desk->bench(), picked);
        m_dialog->open();
    }
    void type(const char *field, const QString &text)
    {
        m_dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    }
    QString shownError() const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>(QStringLiteral("error"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    void signInWithKey()
    {
        type("apiKey", QStringLiteral(" sesame "));
        m_dialog->askWith(Credentials::Kind::ApiKey);
        QTRY_COMPARE(m_dialog->step(), Step::Access);
        QTRY_VERIFY(!m_dialog->probe()->isRunning());
    }

private slots:
    void init()
    {
        m_desk.emplace();
        m_desk->service.answer("GET /addressbooks", 200, "[]");
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void scopesComeFirst()
    {
        open({});
        QCOMPARE(m_dialog->step(), Step::Pick);
        m_dialog->next();
        QCOMPARE(m_dialog->step(), Step::Pick);
        m_dialog->findChild<ScopePicker *>()->setPicked(Scope::Emails);
        m_dialog->next();
        QCOMPARE(m_dialog->step(), Step::Way);
        m_dialog->back();
        QCOMPARE(m_dialog->step(), Step::Pick);
    }

    void aKeyLeadsToANamedAccount()
    {
        open(Scope::Emails);
        QSignalSpy finished(&*m_dialog, &SignInDialog::finishedWith);
        signInWithKey();
        m_dialog->next();
        QCOMPARE(m_dialog->step(), Step::Look);
        type("accountName", QStringLiteral("Shop"));
        m_dialog->next();
        QCOMPARE(finished.size(), 1);
        const auto account = finished.at(0).at(0).value<Account>();
        QCOMPARE(account.name, QStringLiteral("Shop"));
        QCOMPARE(account.picked, Scopes(Scope::Emails));
        QCOMPARE(finished.at(0).at(1).value<Credentials>().secret, QStringLiteral("sesame"));
    }

    void aKeyIsSaidToBeginReadOnly()
    {
        open(Scope::Emails);
        signInWithKey();
        QStringList words;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            words << (label->isVisible() ? label->text() : QString());
        QVERIFY(words.join(u' ').contains(QStringLiteral("read-only")));
    }

    void onlyPickedScopesAreProbed()
    {
        open(Scope::Emails);
        signInWithKey();
        for (const QByteArray &what : m_desk->service.asked())
            QCOMPARE(what, QByteArray("GET /addressbooks"));
    }

    void aRefusalStaysWhereTheFieldsAre()
    {
        m_desk->service.answer("POST /oauth/access_token", 401,
                               R"({"error":"invalid_client","message":"Client authentication failed"})");
        open(Scope::Emails);
        type("clientId", QStringLiteral("me"));
        type("clientSecret", QStringLiteral("wrong"));
        m_dialog->askWith(Credentials::Kind::ClientSecret);
        QTRY_VERIFY(!shownError().isEmpty());
        QCOMPARE(m_dialog->step(), Step::Pair);
        QVERIFY(shownError().contains(QStringLiteral("Client authentication failed")));
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("clientSecret"))->text(),
                 QStringLiteral("wrong"));
    }

    void whatIsTypedFirstHasTheFocus()
    {
        open(Scope::Emails);
        const auto focused = [this] {
            return m_dialog->focusWidget() ? m_dialog->focusWidget()->objectName() : QString();
        };
        m_dialog->show(Step::Key);
        QCOMPARE(focused(), QStringLiteral("apiKey"));
        m_dialog->show(Step::Pair);
        QCOMPARE(focused(), QStringLiteral("clientId"));
        m_dialog->show(Step::App);
        QCOMPARE(focused(), QStringLiteral("appId"));
        m_dialog->show(Step::Way);
        const auto *way = qobject_cast<QRadioButton *>(m_dialog->focusWidget());
        QVERIFY(way && way->isChecked());
    }

    void theAppWaitsForItsCodeAndTellsWhatItsRecordNeeds()
    {
        open(Scope::Emails | Scope::Crm);
        type("appId", QStringLiteral("app"));
        type("appSecret", QStringLiteral("secret"));
        m_dialog->askWith(Credentials::Kind::MarketKeys);
        QTRY_COMPARE(m_dialog->step(), Step::Code);
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("appScopes"))->text(),
                 QStringLiteral("emails crm"));
        m_dialog->back();
        QCOMPARE(m_dialog->step(), Step::App);
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("appSecret"))->text(),
                 QStringLiteral("secret"));
    }

    void aMissingKeychainIsSaidPlainly()
    {
        m_desk->vault.mood = Vault::Status::Absent;
        open(Scope::Emails);
        signInWithKey();
        m_dialog->next();
        const auto *note = m_dialog->findChild<QLabel *>(QStringLiteral("keychainNote"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("until Pulsedeck is closed")));
    }

    void secretsAreNotShown()
    {
        open(Scope::Emails);
        for (const char *field : {"apiKey", "clientSecret", "appSecret"})
            QCOMPARE(m_dialog->findChild<QLineEdit *>(QLatin1String(field))->echoMode(), QLineEdit::Password);
    }

    void signingInAgainKeepsTheAccount()
    {
        const QString id = m_desk->addAccount(QStringLiteral("Shop"), Scope::Emails);
        m_dialog.emplace(m_desk->bench(), *m_desk->accounts.find(id));
        QSignalSpy finished(&*m_dialog, &SignInDialog::finishedWith);
        QCOMPARE(m_dialog->step(), Step::Way);
        signInWithKey();
        m_dialog->next();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<Account>().id, id);
    }
};

QTEST_MAIN(SignInDialogTest)
#include "signindialog.moc"
