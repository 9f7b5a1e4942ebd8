// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/filetext.h"
#include "app/files/tablewriters.h"
#include "app/files/textencoding.h"
#include "tests/support/workbook.h"

#include <QBuffer>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Files of other programs are read as they were meant, and what was guessed is told.
class FileReadingTest : public QObject {
    Q_OBJECT

    static QList<QStringList> values(const FileText &text)
    {
        QList<QStringList> all;
        for (const FileText::Line &line : text.lines)
            all << line.values;
        return all;
    }

private slots:
    void linesAreReadAsTheStandardHasThem()
    {
        const FileText text =
            readLines(u"a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\n\nlast"_s, u',');
        QCOMPARE(values(text),
                 (QList<QStringList> {
                     {u"a"_s, u"b"_s}, {u"x, y"_s, u"say \"hi\""_s}, {u"two\nlines"_s, u""_s}, {u"last"_s}}));
        QCOMPARE(text.lines.at(2).number, 3);
        QCOMPARE(text.lines.at(3).number, 6); // the empty one counts
        QCOMPARE(text.columns(), 2);
        QCOMPARE(text.problem, QString());
    }

    void spacesBesideDelimitersAreNoPartOfTheValues()
    {
        QCOMPARE(values(readLines(u"a , b\n ann , \"Lviv, centre\" \n\" kept \", 5\" disk \n"_s, u',')),
                 (QList<QStringList> {
                     {u"a"_s, u"b"_s}, {u"ann"_s, u"Lviv, centre"_s}, {u" kept "_s, u"5\" disk"_s}}));
    }

    void anUnclosedQuoteIsToldOf()
    {
        const FileText text = readLines(u"a,b\n\"never closed,2\n3,4"_s, u',');
        QVERIFY(text.problem.contains(u"line 2"_s));
        QCOMPARE(text.lines.size(), 1);
    }

    void everyEndOfLineIsOne() { QCOMPARE(readLines(u"a\rb\nc\r\nd"_s, u',').lines.size(), 4); }

    void delimitersAreGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << QChar(u',');
        QTest::newRow("semicolon beside decimal commas") << u"a;b\n1,5;2,5\n3,5;4\n"_s << QChar(u';');
        QTest::newRow("tab") << u"a\tb\nx, y\tz\n"_s << QChar(u'\t');
        QTest::newRow("in quotes") << u"\"a;b;c\",d\n\"e;f;g\",h\n"_s << QChar(u',');
        QTest::newRow("one column") << u"ann@example.com\nbob@example.com\n"_s << QChar(u',');
    }
    void delimitersAreGuessed()
    {
        QFETCH(QString, text);
        QTEST(guessDelimiter(text), "delimiter");
    }

    void theMarkOfAFileIsTakenAwayOnce()
    {
        for (const QByteArray &bytes : {QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                   "a"),
                                        QByteArray("\xFF\xFE\xFF\xFE"
                                                   "a\0",
                                                   6)})
            QCOMPARE(textencoding::read(bytes, textencoding::guess(bytes)), u"\ufeffa"_s);
    }

    void encodingsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString name = u"Імʼя;Оксана Їжакевич"_s;
        QTest::newRow("UTF-8") << name.toUtf8() << u"UTF-8"_s << name;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                         "Zo\xC3\xAB")
                                           << u"UTF-8"_s << u"Zoë"_s;
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE"
                                                          "a\0;\0b\0",
                                                          8)
                                            << u"UTF-16LE"_s << u"a;b"_s;
        QTest::newRow("UTF-16 without")
            << QByteArray("\0A\0n\0n\0;\0B\0o\0b", 14) << u"UTF-16BE"_s << u"Ann;Bob"_s;
        QTest::newRow("Windows-1251")
            << QByteArray("\xCE\xEA\xF1\xE0\xED\xE0 \xAF\xE6\xE0\xEA\xE5\xE2\xE8\xF7;\xCA\xE8\xBF\xE2")
            << u"Windows-1251"_s << u"Оксана Їжакевич;Київ"_s;
        QTest::newRow("Windows-1252") << QByteArray("J\xFCrgen;M\xFCnchen;Stra\xDF"
                                                    "e 5 \x80")
                                      << u"Windows-1252"_s << u"Jürgen;München;Straße 5 €"_s;
        QTest::newRow("Windows-1250") << QByteArray("\xA3ukasz;Krak\xF3w;\x8C"
                                                    "widerski;\xE6ma;\xBF"
                                                    "aba;\x9Cwit")
                                      << u"Windows-1250"_s << u"Łukasz;Kraków;Świderski;ćma;żaba;świt"_s;
        QTest::newRow("KOI8-U") << QByteArray("\xEF\xCB\xD3\xC1\xCE\xC1;\xEB\xC9\xA7\xD7") << u"KOI8-U"_s
                                << u"Оксана;Київ"_s;
    }
    void encodingsAreGuessed()
    {
        QFETCH(QByteArray, bytes);
        QTEST(textencoding::guess(bytes), "encoding");
        QFETCH(QString, encoding);
        QTEST(textencoding::read(bytes, encoding), "text");
        QVERIFY(textencoding::all().contains(encoding));
    }

    void whatIsGuessedIsToldAndCanBeSetRight()
    {
        const QByteArray bytes = "name;city\nJ\xFCrgen;K\xF6ln\n";
        const FileText guessed = readFileText(bytes);
        QCOMPARE(guessed.encoding, u"Windows-1252"_s);
        QCOMPARE(guessed.delimiter, QChar(u';'));
        QCOMPARE(guessed.lines.at(1).values, QStringList({u"Jürgen"_s, u"Köln"_s}));
        const FileText told = readFileText(bytes, u"Windows-1251"_s, u',');
        QCOMPARE(told.lines.at(1).values, QStringList {u"Jьrgen;Kцln"_s});
    }

    void aWorkbookOfOurOwnIsReadAsItWasWritten()
    {
        FileTable table {.title = u"Contacts"_s, .columns = {}, .rows = {}};
        table.columns = {text(u"name"_s, u"Name"_s), number(u"v"_s, u"V"_s), date(u"day"_s, u"Day"_s),
                         dateTime(u"at"_s, u"At"_s), yesNo(u"on"_s, u"On"_s)};
        table.rows.append({{u"name"_s, u"Оксана <&>"_s},
                           {u"v"_s, 1.5},
                           {u"day"_s, u"1990-07-22"_s},
                           {u"at"_s, u"2026-11-28 09:05:07"_s},
                           {u"on"_s, true}});
        table.rows.append({{u"v"_s, qint64(380501234567)}, {u"at"_s, u"2026-03-29 03:30:00"_s}});
        table.order = {0, 1};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        QCOMPARE(writeTable(table, {FileFormat::Kind::Xlsx}, buffer, progress), QString());
        const FileText read = readFileText(buffer.data());
        QCOMPARE(read.problem, QString());
        QCOMPARE(values(read),
                 (QList<QStringList> {
                     {u"Name"_s, u"V"_s, u"Day"_s, u"At"_s, u"On"_s},
                     {u"Оксана <&>"_s, u"1.5"_s, u"1990-07-22"_s, u"2026-11-28 09:05:07"_s, u"Yes"_s},
                     {u""_s, u"380501234567"_s, u""_s, u"2026-03-29 03:30:00"_s}}));
        QCOMPARE(read.lines.at(1).number, 2);
    }

    void wholeNumbersOfWorkbooksKeepAllTheirDigits()
    {
        const FileText text = readFileText(test::foreignWorkbook(
            "<row><c><v>9007199254740993</v></c><c><v>0.10000000000000001</v></c><c><v>1E3</v></c></row>"));
        QCOMPARE(text.problem, QString());
        QCOMPARE(values(text), (QList<QStringList> {{u"9007199254740993"_s, u"0.1"_s, u"1000"_s}}));
    }

    void whatSpreadsheetsSayOfTheirFilesIsNoRow()
    {
        const FileText text = readFileText("sep=;\r\nemail;a,b\r\nann@example.com;x\r\n");
        QCOMPARE(text.delimiter, QChar(u';'));
        QCOMPARE(values(text), (QList<QStringList> {{u"email"_s, u"a,b"_s}, {u"ann@example.com"_s, u"x"_s}}));
        QCOMPARE(text.lines.first().number, 2);
        QCOMPARE(readFileText("sep=;\na;b\n", {}, u',').lines.first().values, QStringList {u"a;b"_s});
    }

    void whatIsNoTableIsToldOf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray bytes;
        for (int i = 0; i < 4000; ++i)
            bytes += char((i * 7919 + i / 3) % 256);
        QTest::newRow("bytes") << bytes;
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0",
                                                 20);
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj<<>>endobj\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n");
        QTest::newRow("a web page") << QByteArray("\n<!DOCTYPE html>\n<html><table><tr><td>a,b</td>");
        QTest::newRow("JSON") << QByteArray("[\n{\"email\":\"ann@example.com\"}\n]\n");
    }
    void whatIsNoTableIsToldOf()
    {
        QFETCH(QByteArray, bytes);
        const FileText text = readFileText(bytes);
        QCOMPARE(text.problem, u"This is not a table. Choose a CSV, TSV or XLSX file."_s);
        QVERIFY(text.lines.isEmpty());
    }

    void oldWorkbooksAreToBeSavedAnew()
    {
        const FileText text = readFileText("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
        QVERIFY2(text.problem.contains(u"Save it as XLSX or CSV"_s), qPrintable(text.problem));
        QVERIFY(text.lines.isEmpty());
    }

    void aTableInAnotherEncodingIsStillOne()
    {
        const QByteArray wide = QByteArray("e\0m\0a\0i\0l\0\n\0a\0@\0b\0.\0c\0", 22);
        QVERIFY(!readFileText(wide, u"Windows-1252"_s).problem.isEmpty());
        QVERIFY(!readFileText(wide, u"Windows-1252"_s).delimiter.isNull()); // it can be set right
        QCOMPARE(readFileText(wide).lines.size(), 2);
        QCOMPARE(readFileText("[name],{x}\n<b>,\"a\"\n").problem, QString());
    }

    void whatIsNoWorkbookIsToldOf()
    {
        const FileText read = readFileText("PK\x03\x04 not a workbook");
        QVERIFY(!read.problem.isEmpty());
        QVERIFY(read.lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileReadingTest)
#include "filereading.moc"
