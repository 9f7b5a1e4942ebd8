// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/purse.h"

#include "app/store/history.h"
#include "tests/support/fakeservice.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Whether the balance covers a price is told as it is.
class PurseTest : public QObject {
    Q_OBJECT

private slots:
    void aPriceThatTakesTheWholeBalanceDoesNotExceedIt()
    {
        Contract contract;
        test::FakeService service;
        Client client(contract, service.settings(), nullptr);
        service.signIn(client, Scope::UserData);
        service.expect("GET", u"/balance"_s).answer(R"({"currency":"USD","balance_currency":0.3})");
        History history;
        history.openInMemory();
        Purse purse(client, history);
        purse.read();
        const double threeMessages = 0.1 + 0.1 + 0.1;
        const auto words = [&](double price) { return purse.words(Price {price, u"USD"_s}).text; };
        QTRY_VERIFY2(words(threeMessages).contains(u"afterwards 0.00 USD"_s),
                     qPrintable(words(threeMessages)));
        QVERIFY2(words(0.3001).contains(u"exceeds the balance of 0.30 USD by 0.0001 USD"_s),
                 qPrintable(words(0.3001)));
    }
};

QTEST_GUILESS_MAIN(PurseTest)

#include "purse.moc"
