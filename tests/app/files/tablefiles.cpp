// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/tableexport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Has room for a part of what is written, which it takes without a word.
class FullDisk : public QIODevice {
public:
    inline static const QString reason = u"No space left on device"_s;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, std::exchange(m_room, 0));
        if (taken > 0)
            return taken;
        setErrorString(reason);
        return -1;
    }

private:
    qint64 m_room = 100;
};

/// Tables leave the program whole, in nobody's language, and harmless.
class TableFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static FileTable table(const QList<Column> &columns, const QList<QJsonObject> &rows)
    {
        FileTable table {.title = u"Contacts"_s, .columns = columnsForFile(columns), .rows = {}};
        for (const QJsonObject &row : rows)
            table.rows.append(row);
        table.order.resize(rows.size());
        std::iota(table.order.begin(), table.order.end(), 0);
        return table;
    }
    static QByteArray written(const FileTable &table, const FileFormat &format = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        const QString problem = writeTable(table, format, buffer, progress);
        return problem.isEmpty() ? buffer.data() : "failed: " + problem.toUtf8();
    }
    /// The one cell of a CSV without its title.
    static QByteArray cell(const Column &column, const QJsonValue &value)
    {
        const QByteArray csv = written(table({column}, {{{u"v"_s, value}}}));
        return csv.mid(csv.indexOf("\r\n") + 2).chopped(2);
    }
    static FileTable many(int count)
    {
        FileTable table {.columns = {email(u"email"_s, u"Address"_s)}, .rows = {}};
        for (int i = 0; i < count; ++i)
            table.rows.append({{u"email"_s, u"person%1@example.com"_s.arg(i)}});
        table.order.resize(count);
        std::iota(table.order.begin(), table.order.end(), 0);
        return table;
    }
    /// The first sheet of a workbook.
    static QString sheetOf(const QString &path)
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, zipfile; "
                      "print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode())"_s,
                      path});
        python.waitForFinished();
        return QString::fromUtf8(python.readAllStandardOutput());
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aFullDiskIsNamedAsTheReason_data()
    {
        QTest::addColumn<FileFormat::Kind>("kind");
        QTest::newRow("csv") << FileFormat::Kind::Csv;
        QTest::newRow("tsv") << FileFormat::Kind::Tsv;
        QTest::newRow("json") << FileFormat::Kind::Json;
        QTest::newRow("xlsx") << FileFormat::Kind::Xlsx;
    }
    void aFullDiskIsNamedAsTheReason()
    {
        QFETCH(FileFormat::Kind, kind);
        FullDisk disk;
        disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        WriteProgress progress;
        QCOMPARE(writeTable(many(1000), {kind}, disk, progress), FullDisk::reason);
    }

    void csvBeginsWithTheMarkAndQuotesWhatItMust()
    {
        const FileTable two = table({text(u"a"_s, u"Name"_s), text(u"b"_s, u"Say \"hi\""_s)},
                                    {{{u"a"_s, u"Ann, Lee"_s}, {u"b"_s, u"two\nlines"_s}},
                                     {{u"a"_s, u"Zoë"_s}, {u"b"_s, u"plain"_s}}});
        QCOMPARE(written(two),
                 QByteArray("\xEF\xBB\xBFName,\"Say \"\"hi\"\"\"\r\n\"Ann, Lee\",\"two\nlines\"\r\n"
                            "Zo\xC3\xAB,plain\r\n"));
    }

    void theDelimiterIsTheOneOfThePlaceOrTheChosen()
    {
        QCOMPARE(usualDelimiter(QLocale(QLocale::English)), ',');
        QCOMPARE(usualDelimiter(QLocale(QLocale::German)), ';');
        QCOMPARE(usualDelimiter(QLocale(QLocale::Ukrainian)), ';');
        const FileTable two =
            table({text(u"a"_s, u"A"_s), text(u"b"_s, u"B"_s)}, {{{u"a"_s, u"x;y"_s}, {u"b"_s, u"x,y"_s}}});
        QCOMPARE(written(two, {.delimiter = ';'}),
                 QByteArray("\xEF\xBB\xBF"
                            "A;B\r\n\"x;y\";x,y\r\n"));
        QCOMPARE(written(two, {FileFormat::Kind::Tsv}),
                 QByteArray("\xEF\xBB\xBF"
                            "A\tB\r\nx;y\tx,y\r\n"));
    }

    void valuesAreWrittenInNobodysLanguage_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("right");
        const auto add = [](const char *name, const Column &column, const QJsonValue &value,
                            const QByteArray &right) { QTest::newRow(name) << column << value << right; };
        const QString v = u"v"_s;
        add("count", count(v, v), 1234567, "1234567");
        add("count as text", count(v, v), u"0012"_s, "0012");
        add("number", number(v, v), 1234.5, "1234.5");
        add("negative", number(v, v), -0.25, "-0.25");
        add("percent", percent(v, v), 21.9, "21.9");
        add("money", money(v, v, u"USD"_s), u"1,234.50"_s, "1234.5");
        add("seconds", duration(v, v), 3661, "3661");
        add("moment", dateTime(v, v), u"2026-11-28 09:05:00"_s, "2026-11-28 09:05:00");
        add("moment with a zone", dateTime(v, v), u"2026-11-28T07:05:00+00:00"_s, "2026-11-28 09:05:00");
        add("moment in seconds", dateTime(v, v), 1795849500, "2026-11-28 09:05:00");
        add("day", date(v, v), u"1990-07-22"_s, "1990-07-22");
        add("day at midnight", date(v, v), u"1990-07-22T00:00:00Z"_s, "1990-07-22");
        add("never", dateTime(v, v), u"0000-00-00 00:00:00"_s, "");
        add("no moment", dateTime(v, v), u"soon"_s, "soon");
        add("yes", yesNo(v, v), 1, "Yes");
        add("no", yesNo(v, v), u"0"_s, "No");
        add("word", status(v, v, {{u"1"_s, u"Active"_s}}), 1, "Active");
        add("code without a word", status(v, v, {{u"1"_s, u"Active"_s}}), 7, "7");
        add("tags", tags(v, v), QJsonArray {u"vip"_s, QJsonObject {{u"name"_s, u"new"_s}}}, "vip und new");
        add("country", country(v, v), u"UA"_s, "UA");
        add("nothing", text(v, v), QJsonValue::Null, "");
        add("computed", computed(count(v, v), [](const QJsonObject &row) { return row[u"v"].toInt() * 2; }),
            21, "42");
    }
    void valuesAreWrittenInNobodysLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QFETCH(Column, column);
        QFETCH(QJsonValue, value);
        QTEST(cell(column, value), "right");
    }

    void formulasAreMadeHarmlessAndNumbersAreNone()
    {
        QCOMPARE(cell(text(u"v"_s, u"V"_s), u"=1+1"_s), QByteArray("'=1+1"));
        QCOMPARE(cell(text(u"v"_s, u"V"_s), u"@SUM(A1)"_s), QByteArray("'@SUM(A1)"));
        QCOMPARE(cell(email(u"v"_s, u"V"_s), u"+cmd|' /C calc'!A0"_s), QByteArray("'+cmd|' /C calc'!A0"));
        QCOMPARE(cell(count(u"v"_s, u"V"_s), u"=1+1"_s), QByteArray("'=1+1"));
        QCOMPARE(cell(number(u"v"_s, u"V"_s), -5), QByteArray("-5"));
        const QByteArray title = written(table({text(u"v"_s, u"=HYPERLINK(1)"_s)}, {}));
        QCOMPARE(title, QByteArray("\xEF\xBB\xBF'=HYPERLINK(1)\r\n"));
    }

    void unitsAndCurrenciesAreNotLost()
    {
        const FileTable prices =
            table({percent(u"rate"_s, u"Opened"_s), money(u"price"_s, u"Price"_s, u"currency"_s),
                   money(u"sum"_s, u"Sum"_s, u"USD"_s)},
                  {{{u"rate"_s, 5}, {u"price"_s, 12}, {u"currency"_s, u"JPY"_s}, {u"sum"_s, 3.5}}});
        QCOMPARE(written(prices),
                 QByteArray("\xEF\xBB\xBF"
                            "Opened (%),Price,Price: currency,Sum (USD)\r\n"
                            "5,12,JPY,3.5\r\n"));
    }

    void jsonKeepsTypesAndOnRequestTheWholeRow()
    {
        const QJsonObject row {{u"email"_s, u"ann@example.com"_s}, {u"v"_s, 5}, {u"more"_s, QJsonArray {1}}};
        FileTable one = table({email(u"email"_s, u"Address"_s), count(u"v"_s, u"V"_s)}, {row});
        const FileFormat json {FileFormat::Kind::Json};
        const QJsonArray shown {QJsonObject {{u"email"_s, u"ann@example.com"_s}, {u"v"_s, 5}}};
        QCOMPARE(QJsonDocument::fromJson(written(one, json)).array(), shown);
        one.whole = true;
        QCOMPARE(QJsonDocument::fromJson(written(one, json)).array(), QJsonArray {row});
        one.order.clear();
        QCOMPARE(QJsonDocument::fromJson(written(one, json)).array(), QJsonArray());
    }

    void aWorkbookHasNumbersAndDatesAsSuchAndNoFormulas()
    {
        const FileTable one = table({text(u"name"_s, u"Name"_s), count(u"v"_s, u"V"_s),
                                     date(u"day"_s, u"Day"_s), count(u"id"_s, u"Id"_s)},
                                    {{{u"name"_s, u"=1+1"_s},
                                      {u"v"_s, 5},
                                      {u"day"_s, u"2026-11-28"_s},
                                      {u"id"_s, qint64(1234567890123456789)}}});
        const QString path = m_folder.filePath(u"one.xlsx"_s);
        WriteProgress progress;
        QCOMPARE(saveTable(one, {FileFormat::Kind::Xlsx}, path, progress), QString());
        const QString sheet = sheetOf(path);
        QVERIFY2(sheet.contains(u"<is><t>=1+1</t></is>"_s), qPrintable(sheet));
        QVERIFY(!sheet.contains(u"<f>"_s));
        QVERIFY(sheet.contains(u"<c r=\"B2\"><v>5</v></c>"_s));
        QVERIFY(QRegularExpression(u"<c r=\"C2\" s=\"\\d\"><v>46354</v></c>"_s).match(sheet).hasMatch());
        QVERIFY(
            sheet.contains(u"<is><t>1234567890123456789</t></is>"_s)); // more digits than a number has there
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"one.xlsx"_s});
    }

    void aStoppedExportLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {FileFormat::Kind::Csv, FileFormat::Kind::Json, FileFormat::Kind::Xlsx})
            QTest::newRow(suffixOf(kind).toLatin1().constData()) << int(kind);
    }
    void aStoppedExportLeavesWhatWasThere()
    {
        QFETCH(int, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        {
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly));
            before.write("before");
        }
        TableExport work(many(5000));
        QSignalSpy finished(&work, &TableExport::finished);
        work.stop();
        work.save({FileFormat::Kind(kind)}, path);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(work.isStopped());
        QCOMPARE(work.problem(), QString());
        QFile now(path);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"list"_s});
    }

    void aFileThatCannotBeWrittenIsToldOf()
    {
        TableExport work(many(1));
        QSignalSpy finished(&work, &TableExport::finished);
        work.save({}, m_folder.filePath(u"nowhere/list.csv"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!work.problem().isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere/list.csv"_s)));
    }

    void theWriterReadsASnapshot()
    {
        FileTable table = many(3000);
        RowStore mine = table.rows;
        TableExport work(table);
        QSignalSpy finished(&work, &TableExport::finished);
        work.collect({.delimiter = '\t', .titles = false, .quotes = false});
        for (int i = 0; i < 3000; ++i)
            mine.replace(i, {{u"email"_s, u"other"_s}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(work.bytes().count('\n'), 3000);
        QVERIFY(!work.bytes().contains("other"));
    }
};

QTEST_GUILESS_MAIN(TableFilesTest)
#include "tablefiles.moc"
