// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/scope.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;

/// Runs the real program on the built-in demo service: every tab opens and loads.
class ScreensTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_pictures;

private slots:
    void everyPageLoads()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PULSEDECK_PROGRAM), {QStringLiteral("--screens"), m_dir.path()});
        QVERIFY(process.waitForFinished(280000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll());
        m_pictures = QDir(m_dir.path()).entryList(QDir::Files);
    }

    void everyTabIsPictured()
    {
        for (const Scope scope : allScopes())
            QVERIFY2(!m_pictures.filter(scopeName(scope) + u'-').isEmpty(), qPrintable(scopeName(scope)));
        for (const QString &view : {QStringLiteral("welcome-scopes"), QStringLiteral("signin-access"),
                                    QStringLiteral("emails-report"), QStringLiteral("emails-editcontact"),
                                    QStringLiteral("window-settings")})
            QVERIFY2(m_pictures.contains(view + QStringLiteral("-light.png")), qPrintable(view));
    }

    void lightAndDarkDiffer()
    {
        for (const QString &light : m_pictures.filter(QStringLiteral("-light.png"))) {
            const QImage one(m_dir.filePath(light));
            const QImage other(
                m_dir.filePath(QString(light).replace(QStringLiteral("-light"), QStringLiteral("-dark"))));
            QCOMPARE(one.size(), QSize(1280, 800));
            QCOMPARE(other.size(), one.size());
            const QPoint corner(5, 795);
            QVERIFY2(one.pixelColor(corner).lightness() > other.pixelColor(corner).lightness(),
                     qPrintable(light));
        }
    }
};

QTEST_MAIN(ScreensTest)
#include "screens.moc"
