// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/proxydesk.h"
#include "tests/support/desk.h"
#include "tests/support/pagebench.h"
#include "ui/form/formdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A proxy that asks for a password gets one, and says when it is the wrong one.
class ProxyDeskTest : public QObject {
    Q_OBJECT

    const QString m_proxy = u"office:3128"_s;
    std::optional<Desk> m_desk;
    std::shared_ptr<ProxyLogins> m_logins;
    std::unique_ptr<ProxyDesk> m_proxies;
    std::unique_ptr<QWidget> m_window;

    QList<QLineEdit *> fields() const { return dialogOf<FormDialog>(*m_window)->findChildren<QLineEdit *>(); }
    QString subject() const
    {
        return dialogOf<FormDialog>(*m_window)->findChild<QLabel *>(u"subject"_s)->text();
    }

private slots:
    void init()
    {
        m_desk.emplace();
        m_logins = std::make_shared<ProxyLogins>();
        Workbench bench = m_desk->bench();
        bench.client.proxies = m_logins;
        m_proxies = std::make_unique<ProxyDesk>(bench);
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_proxies.reset();
        m_desk.reset();
    }

    void aLoginThatWasNotAcceptedIsAskedForAgainInOtherWords()
    {
        QSignalSpy asked(m_proxies.get(), &ProxyDesk::asked);
        QSignalSpy known(m_proxies.get(), &ProxyDesk::known);
        m_proxies->want(m_proxy);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(m_proxies->demand(m_proxy), u"The proxy office:3128 asks for a name and a password."_s);
        m_proxies->ask(m_proxy, m_window.get());
        fields().at(0)->setText(u"ann"_s);
        fields().at(1)->setText(u"wrong"_s);
        button(*dialogOf<FormDialog>(*m_window), u"Sign in"_s)->click();
        QTRY_COMPARE(known.size(), 1);
        QTRY_VERIFY(!dialogOf<FormDialog>(*m_window));

        const QString words = u"The proxy office:3128 did not accept the name and the password."_s;
        m_logins->refuse(m_proxy, *m_logins->find(m_proxy));
        m_proxies->want(m_proxy);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(m_proxies->demand(m_proxy), words);
        m_proxies->ask(m_proxy, m_window.get());
        QVERIFY2(subject().startsWith(words), qPrintable(subject()));
        QCOMPARE(fields().at(0)->text(), u"ann"_s);
        QCOMPARE(fields().at(1)->text(), QString());
        fields().at(1)->setText(u"right"_s);
        button(*dialogOf<FormDialog>(*m_window), u"Sign in"_s)->click();
        QTRY_COMPARE(known.size(), 2);
        QCOMPARE(m_proxies->demand(m_proxy), u"The proxy office:3128 asks for a name and a password."_s);
    }
};

QTEST_MAIN(ProxyDeskTest)
#include "proxydesk.moc"
