// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contract.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// The files in resources/contract and where they come from. The documents themselves are not part of the
/// project: PULSEDECK_OPENAPI names the folder that holds them.
class Distilling : public QObject {
    Q_OBJECT

private slots:
    void filesComeFromTheDocuments();
    void everyDifferenceHasASource();
    void filesHoldFactsOnly();
};

namespace {

const QString folder = QStringLiteral(PULSEDECK_SOURCE_DIR "/resources/contract/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Distilling::filesComeFromTheDocuments()
{
    const QString documents = qEnvironmentVariable("PULSEDECK_OPENAPI");
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (documents.isEmpty() || python.isEmpty())
        QSKIP("PULSEDECK_OPENAPI does not name the folder of documents, or there is no Python");
    const QTemporaryDir output;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(python, {folder + u"distil.py"_s, documents, output.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    for (const Scope scope : allScopes()) {
        const QString name = scopeName(scope) + u".json"_s;
        QVERIFY2(!contents(folder + name).isEmpty(), qPrintable(name));
        QVERIFY2(contents(output.filePath(name)) == contents(folder + name), qPrintable(name));
    }
}

void Distilling::everyDifferenceHasASource()
{
    const Contract contract;
    const QJsonArray table =
        QJsonDocument::fromJson(contents(folder + u"differences.json"_s))[u"differences"].toArray();
    QVERIFY(table.size() > 80);
    for (const QJsonValue &entry : table) {
        QVERIFY(!entry[u"source"].toString().isEmpty());
        QVERIFY(!entry[u"what"].toString().isEmpty());
        for (const QJsonValue &operation : entry[u"operations"].toArray()) {
            const QString id = operation.toString();
            const QList<Scope> scopes = allScopes();
            const bool isKnown = id.contains(u'*')
                || std::any_of(scopes.begin(), scopes.end(),
                               [&](Scope scope) { return contract.find(scope, id); });
            QVERIFY2(isKnown, qPrintable(id));
        }
    }
}

/// Sentences belong to the service's documents, not to the project.
void Distilling::filesHoldFactsOnly()
{
    for (const Scope scope : allScopes()) {
        const QByteArray text = contents(folder + scopeName(scope) + u".json"_s);
        for (const char *word :
             {"\"description\":", "\"summary\":", "\"example\":", "\"examples\":", "\"title\":"})
            QVERIFY2(!text.contains(word), word);
    }
}

QTEST_GUILESS_MAIN(Distilling)
#include "distilling.moc"
