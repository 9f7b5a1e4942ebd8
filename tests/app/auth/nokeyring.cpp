// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/systemvault.h"

#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// A system without a session bus, as in a container or on a bare console.
class NoKeyringTest : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("DESKTOP_SESSION");
    }

private slots:
    void everyOrderSaysThatThereIsNoKeychain()
    {
        QThread thread;
        thread.start();
        {
            SystemVault vault(u"pulsedeck-test"_s, &thread);
            QList<Vault::Status> heard;
            const auto keep = [&heard](const Vault::Outcome &outcome) { heard << outcome.status; };
            const QString key = u"account-1"_s;
            vault.write(key, u"planted"_s, keep);
            vault.read(key, keep);
            vault.remove(key, keep);
            QVERIFY(heard.isEmpty());
            QTRY_COMPARE(heard, QList<Vault::Status>(3, Vault::Status::Absent));
        }
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "nokeyring.moc"
