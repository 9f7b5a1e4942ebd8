// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/files/importresult.h"
#include "app/files/importrun.h"
#include "app/files/tablewriters.h"
#include "app/scopes/imports.h"
#include "tests/support/workbook.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// An import is known before it is made, is made as it was said, and is looked at afterwards.
class ImportingTest : public QObject {
    Q_OBJECT

    static QList<Column> columns()
    {
        return {email(u"email"_s, u"Address"_s),
                status(u"status"_s, u"Status"_s, {{u"1"_s, u"Active"_s}}),
                phone(u"phone"_s, u"Phone"_s),
                text(u"variables.City"_s, u"City"_s),
                number(u"variables.Score"_s, u"Score"_s),
                date(u"variables.Birthday"_s, u"Birthday"_s)};
    }
    static QJsonObject contact(const QString &address, const QString &city, int score)
    {
        return {{u"email"_s, address},
                {u"status"_s, 1},
                {u"phone"_s, u"380501234567"_s},
                {u"variables"_s,
                 QJsonObject {{u"City"_s, city}, {u"Score"_s, score}, {u"Birthday"_s, u"1990-07-22"_s}}}};
    }
    static RowStore three()
    {
        RowStore rows;
        rows.append(contact(u"ann@example.com"_s, u"Lviv"_s, 5));
        rows.append(contact(u"bob@example.com"_s, u"=1+1"_s, -7));
        rows.append(contact(u"eve@example.com"_s, u"Köln, am \"Rhein\""_s, 0));
        return rows;
    }
    static QByteArray exported(const FileFormat &format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable({u"Contacts"_s, columnsForFile(columns()), three(), {0, 1, 2}}, format, buffer, progress);
        return buffer.data();
    }
    /// Contacts into the list 7.
    static ImportKind kind()
    {
        Resource list {.id = u"emails/contacts"_s, .list = Call {{}, {{u"id"_s, 7}}}};
        return importsInto(list).first();
    }
    static ImportMapping guessed(const FileText &text, const QList<Column> &known = columns())
    {
        return guessMapping(text, kind(), known);
    }
    static ImportPlan planned(const FileText &text, const RowStore &existing)
    {
        return planImport({text, guessed(text), kind(), columns()}, existing);
    }
    static ImportPlan planned(const QByteArray &bytes, const RowStore &existing = three())
    {
        return planned(readFileText(bytes), existing);
    }
    static QJsonObject updating(QJsonObject options = {})
    {
        options.insert(updatesOption, true);
        return options;
    }
    static QList<int> counts(const ImportPlan &plan)
    {
        using State = ImportLine::State;
        return {plan.count(State::New), plan.count(State::Changed), plan.count(State::Same),
                plan.count(State::Refused)};
    }
    static ImportPlan many(int count)
    {
        QByteArray csv = "email\n";
        for (int i = 0; i < count; ++i)
            csv += "person" + QByteArray::number(i) + "@example.com\n";
        return planned(csv, {});
    }

    /// A service with one list that takes all but some addresses, in two ways.
    struct Service {
        QSet<QString> list;
        QSet<QString> spoilers; ///< A call with one of them is refused as a whole.
        QSet<QString> dropped; ///< Are not taken, without a word.
        QList<int> calls; ///< Sizes of those that were answered.
        ApiError failure; ///< Of every call that adds.

        Reply answer(const Request &request)
        {
            Reply reply;
            const QJsonArray emails = request.body[u"emails"].toArray();
            if (request.operation == "POST /emails"_L1) {
                QJsonObject told;
                for (const QJsonValue &email : emails) {
                    const QJsonArray books = list.contains(email.toString())
                        ? QJsonArray {QJsonObject {{u"book_id"_s, 8}}, QJsonObject {{u"book_id"_s, 7}}}
                        : QJsonArray {QJsonObject {{u"book_id"_s, 8}}};
                    told.insert(email.toString(), books);
                }
                reply.json = told;
                return reply;
            }
            reply.error = failure;
            QStringList addresses;
            for (const QJsonValue &email : emails)
                addresses << (email.isString() ? email : email[u"email"]).toString();
            for (const QString &address : std::as_const(addresses)) {
                if (spoilers.contains(address))
                    reply.error = {.kind = ApiError::Kind::Invalid, .status = 422, .text = u"Bad email"_s};
            }
            calls << int(addresses.size());
            for (const QString &address : std::as_const(addresses)) {
                if (reply.ok() && !dropped.contains(address))
                    list.insert(address);
            }
            return reply;
        }
        ImportReader reader() { return {sender(), {}}; }
        PlainCarrier::Sender sender()
        {
            return [this](const Request &request, QObject *context, const PlainCarrier::Handler &handler) {
                QMetaObject::invokeMethod(
                    context, [this, request, handler] { handler(answer(request)); }, Qt::QueuedConnection);
            };
        }
    };

private slots:
    void anExportThatNobodyTouchedChangesNothing_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("CSV") << FileFormat {};
        QTest::newRow("CSV with semicolons") << FileFormat {.delimiter = ';'};
        QTest::newRow("TSV") << FileFormat {FileFormat::Kind::Tsv};
        QTest::newRow("XLSX") << FileFormat {FileFormat::Kind::Xlsx};
    }
    void anExportThatNobodyTouchedChangesNothing()
    {
        QFETCH(FileFormat, format);
        QCOMPARE(counts(planned(exported(format))), QList<int>({0, 0, 3, 0}));
    }

    void whatWasExportedIsReadAsItWas_data() { anExportThatNobodyTouchedChangesNothing_data(); }
    void whatWasExportedIsReadAsItWas()
    {
        QFETCH(FileFormat, format);
        QStringList texts {u"=1+1"_s,   u"'=1+1"_s, u"''=x"_s,   u"'quoted"_s,  u"''"_s,      u" '=1"_s,
                           u"' =1"_s,   u"\"=1"_s,  u"'\"-1"_s,  u"@me"_s,      u"-5"_s,      u"'-5"_s,
                           u"+380"_s,   u"a\nb"_s,  u"a\r\nb"_s, u"\"q\""_s,    u"a;b,c|d"_s, u"a\tb"_s,
                           u" ends "_s, u"sep=;"_s, u"007"_s,    u"a\u2028b"_s, u"1,5"_s};
        texts << QString(20'000, u'ї') << u"\ufeff=1"_s << u"\ufeffx\u200b"_s << u"\u200b-"_s;
        FileTable table {.title = u"T"_s, .columns = {}, .rows = {}};
        table.columns = {text(u"a"_s, u"'=title"_s), text(u"b"_s, u"Last"_s)};
        for (const QString &value : std::as_const(texts)) {
            table.order << int(table.order.size());
            table.rows.append({{u"a"_s, value}, {u"b"_s, u"end"_s}});
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        QCOMPARE(writeTable(table, format, buffer, progress), QString());
        QStringList read;
        for (const FileText::Line &line : readFileText(buffer.data()).lines)
            read << line.values.first();
        texts.prepend(u"'=title"_s);
        QCOMPARE(read, texts);
    }

    void oneChangedCellIsExactlyOneChange()
    {
        const ImportPlan plan = planned(exported({}).replace("Lviv", "Kyiv"));
        QCOMPARE(counts(plan), QList<int>({0, 1, 2, 0}));
        const ImportLine &line = plan.lines.first();
        QCOMPARE(line.changes.size(), 1);
        QCOMPARE(line.changes.first().field, u"City"_s);
        QCOMPARE(line.changes.first().before, u"Lviv"_s);
        QCOMPARE(line.changes.first().after, u"Kyiv"_s);
        const QList<ImportCall> calls = importCalls(kind(), plan, updating());
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().keys, QStringList {u"ann@example.com"_s});
        QCOMPARE(calls.first().request.body,
                 (QJsonObject {
                     {u"emails"_s,
                      QJsonArray {QJsonObject {{u"email"_s, u"ann@example.com"_s},
                                               {u"variables"_s, QJsonObject {{u"City"_s, u"Kyiv"_s}}}}}}}));
        QVERIFY(checkRequest(calls.first().request, Contract()).isEmpty());
    }

    void columnsAreGuessedByTitleAndValue()
    {
        const FileText text = readFileText("E-Mail;Telefon;CITY;Shoe size;Since;Postcode;Status\n"
                                           "a@example.com;1;x;42;2020-01-02;01234;Active\n"
                                           "b@example.com;;;43.5;2021-01-02;04103;New\n");
        const ImportMapping mapping = guessed(text);
        const QList<ImportTarget> right {{u"email"_s, Kind::Email},
                                         {u"phone"_s, Kind::Phone},
                                         {u"variables.City"_s, Kind::Text},
                                         {u"variables.Shoe size"_s, Kind::Number},
                                         {u"variables.Since"_s, Kind::Date},
                                         {u"variables.Postcode"_s, Kind::Text},
                                         {}};
        QCOMPARE(mapping.columns, right);
        QVERIFY(mapping.hasTitles);
        const ImportMapping bare = guessed(readFileText("a@example.com\nb@example.com\n"));
        QVERIFY(!bare.hasTitles);
        const ImportMapping untidy = guessed(readFileText("a@example.com\nbad\nb@example.com\nnope\n"));
        QCOMPARE(untidy.columns, bare.columns);
        QCOMPARE(bare.columns, (QList<ImportTarget> {{u"email"_s, Kind::Email}}));
    }

    void kindsOfNewVariablesAreGuessedAsPeopleWriteThem()
    {
        const FileText comma = readFileText("email;Sales;Since;Version\n"
                                            "a@example.com;1.250,50;10.12.1985;1.2.2020\n"
                                            "b@example.com;80,00;01.02.1990;1.2\n");
        QCOMPARE(guessed(comma).columns.mid(1),
                 (QList<ImportTarget> {{u"variables.Sales"_s, Kind::Number},
                                       {u"variables.Since"_s, Kind::Date},
                                       {u"variables.Version"_s, Kind::Text}}));
        const FileText point = readFileText("email,Sales,Since,Room\n"
                                            "a@example.com,\"1,250.50\",12/25/1985,12\n"
                                            "b@example.com,80.00,01/02/1990,012\n");
        QCOMPARE(guessed(point).columns.mid(1),
                 (QList<ImportTarget> {{u"variables.Sales"_s, Kind::Number},
                                       {u"variables.Since"_s, Kind::Date},
                                       {u"variables.Room"_s, Kind::Text}}));
        for (const FileText &text : {comma, point}) {
            const ImportPlan plan = planned(text, three());
            QCOMPARE(plan.lines.first().state, ImportLine::State::New);
            QCOMPARE(plan.lines.first().row.values[u"variables.Sales"_s], QJsonValue(1250.5));
        }
    }

    void titlesOfOtherLanguagesAndProgramsAreKnown_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("titles");
        QTest::addColumn<QStringList>("keys");
        const QStringList company {u"companyName"_s, u"annualBusinessVolume"_s, u"currency"_s};
        const QStringList deal {u"name"_s, u"price"_s, u"currency"_s};
        const QStringList contact {u"firstName"_s, u"lastName"_s, u"emails"_s};
        QTest::newRow("companies, en")
            << u"crm/companies"_s << QByteArray("Company Name;Revenue;Currency") << company;
        QTest::newRow("companies, de") << u"crm/companies"_s << QByteArray("FIRMA;Umsatz;Währung") << company;
        QTest::newRow("companies, uk")
            << u"crm/companies"_s << QByteArray("Компанія;Оборот;Валюта") << company;
        QTest::newRow("deals, de") << u"crm/deals"_s << QByteArray("Geschäft;Betrag;Währung") << deal;
        QTest::newRow("contacts, en")
            << u"crm/contacts"_s << QByteArray("first_name;Last Name;Mail") << contact;
        QTest::newRow("contacts, uk") << u"crm/contacts"_s << QByteArray("Ім'я;Прізвище;Пошта") << contact;
    }

    void titlesOfOtherLanguagesAndProgramsAreKnown()
    {
        QFETCH(const QString, list);
        QFETCH(const QByteArray, titles);
        QFETCH(const QStringList, keys);
        const FileText text = readFileText(titles + "\na;b;c@example.com\n");
        QStringList found;
        for (const ImportTarget &target :
             guessMapping(text, importsInto(Resource {.id = list}).first(), {}).columns)
            found << target.key;
        QCOMPARE(found, keys);
    }

    void aMappingIsKeptWithoutValues()
    {
        const FileText text = readFileText("mail,Town\nann@example.com,Lviv\n");
        ImportMapping mapping = guessed(text);
        mapping.columns[1] = {u"variables.City"_s, Kind::Text};
        const QJsonObject kept = toJson(mapping, text);
        QVERIFY(!QJsonDocument(kept).toJson().contains("Lviv"));
        const FileText other = readFileText("Town,Age,mail\nKyiv,5,bob@example.com\n");
        const ImportMapping again = fromJson(kept, other, kind(), guessed(other));
        QCOMPARE(again.columns.at(0), mapping.columns.at(1));
        QCOMPARE(again.columns.at(1), (ImportTarget {u"variables.Age"_s, Kind::Number}));
        QCOMPARE(again.columns.at(2).key, u"email"_s);
    }

    void noTwoColumnsGoToOneField()
    {
        const FileText text =
            readFileText("email,Foo,Foo,FOO,city,Email,Phone,phone\na@example.com,1,2,3,x,y,,\n");
        const QStringList right {u"email"_s, u"variables.Foo"_s, u""_s, u""_s, u"variables.City"_s,
                                 u""_s,      u"phone"_s,         u""_s};
        const auto keys = [](const ImportMapping &mapping) {
            QStringList all;
            for (const ImportTarget &target : mapping.columns)
                all << target.key;
            return all;
        };
        ImportMapping mapping = guessed(text);
        QCOMPARE(keys(mapping), right);
        // The kind of the values makes no other variable of it, and "phone" is no variable beside the phone.
        QCOMPARE(mapping.assign(2, {u"variables.Foo"_s, Kind::Text}, kind()), 1);
        QCOMPARE(mapping.assign(7, {u"variables.phone"_s, Kind::Text}, kind()), 6);
        QCOMPARE(mapping.assign(1, {}, kind()), -1);
        QCOMPARE(keys(mapping),
                 QStringList({u"email"_s, u""_s, u"variables.Foo"_s, u""_s, u"variables.City"_s, u""_s, u""_s,
                              u"variables.phone"_s}));
        // Kept, each of the columns with one title stays what it was.
        QCOMPARE(keys(fromJson(toJson(mapping, text), text, kind(), guessed(text))), keys(mapping));
        const QJsonObject city {{u"key"_s, u"variables.City"_s}};
        const ImportMapping twice =
            fromJson({{u"Foo"_s, city}, {u"city"_s, city}}, text, kind(), guessed(text));
        QCOMPARE(keys(twice).count(u"variables.City"_s), 1);
    }

    void variablesThatDifferInCapitalsKeepTheirColumns()
    {
        const QList<Column> both {number(u"variables.Score"_s, u"Score"_s),
                                  number(u"variables.score"_s, u"score"_s)};
        const ImportMapping mapping = guessed(readFileText("email,score,Score\na@example.com,1,2\n"), both);
        QCOMPARE(mapping.columns.at(1).key, u"variables.score"_s);
        QCOMPARE(mapping.columns.at(2).key, u"variables.Score"_s);
    }

    void everyLineThatIsRefusedHasItsReason()
    {
        const ImportPlan plan = planned("email,phone,Score,Birthday\n"
                                        "new@example.com,+380 (50) 123-45-67,1.5,1990-07-22\n"
                                        "NEW@example.com,,,\n"
                                        "no address,,,\n"
                                        "a..b@example.com,,,\n"
                                        "x@example.com,12,,\n"
                                        "y@example.com,,many,\n"
                                        "z@example.com,,,22nd of July\n"
                                        ",,5,\n");
        QCOMPARE(counts(plan), QList<int>({1, 0, 0, 7}));
        QCOMPARE(plan.lines.at(0).row.values.value(u"phone"_s).toString(), u"380501234567"_s);
        QCOMPARE(plan.lines.at(2).row.key, u"no address"_s);
        const QStringList parts {u"line 2"_s,          u"no @"_s,   u""_s, u""_s, u"Score: “many”"_s,
                                 u"Birthday: “22nd"_s, u"Address"_s};
        for (int at = 0; at < parts.size(); ++at) {
            QCOMPARE(plan.lines.at(at + 1).number, at + 3);
            const QString reason = plan.lines.at(at + 1).reason;
            QVERIFY2(!reason.isEmpty() && reason.contains(parts.at(at)), qPrintable(reason));
        }
    }

    void numbersAreSentAsTheyStandOrRefused()
    {
        const ImportPlan plan = planned("email,Score\n"
                                        "a@example.com,9007199254740993\n"
                                        "b@example.com,-9223372036854775808\n"
                                        "c@example.com,1e3\n"
                                        "d@example.com,12345678901234567890\n"
                                        "e@example.com,0.12345678901234567891\n");
        QCOMPARE(counts(plan), QList<int>({3, 0, 0, 2}));
        const QByteArray body =
            writeJson(importCalls(kind(), plan, updating()).first().request.body.toObject());
        for (const char *number : {":9007199254740993}", ":-9223372036854775808}", ":1000}"})
            QVERIFY2(body.contains(number), body.constData());
    }

    void greatNumbersThatDifferAreAChange()
    {
        RowStore rows;
        QJsonObject ann = contact(u"ann@example.com"_s, u"Lviv"_s, 0);
        ann[u"variables"_s] = QJsonObject {{u"Score"_s, qint64(9007199254740993)}};
        rows.append(ann);
        QCOMPARE(counts(planned("email,Score\nann@example.com,9007199254740993\n", rows)),
                 QList<int>({0, 0, 1, 0}));
        const ImportPlan plan = planned("email,Score\nann@example.com,9007199254740992\n", rows);
        QCOMPARE(counts(plan), QList<int>({0, 1, 0, 0}));
        QCOMPARE(plan.lines.first().changes.first().before, u"9007199254740993"_s);
    }

    void valuesThatDoNotFitTheirColumnsStayAsTheListHasThem()
    {
        RowStore rows;
        QJsonObject odd {{u"email"_s, u"no address"_s}, {u"phone"_s, u"0501234567"_s}};
        odd[u"variables"_s] = QJsonObject {{u"City"_s, u"Lviv"_s},
                                           {u"Score"_s, u"n/a"_s},
                                           {u"Birthday"_s, u"22nd of July"_s},
                                           {u"Paid"_s, u"1,500"_s}};
        rows.append(odd);
        QList<Column> known = columns();
        known << number(u"variables.Paid"_s, u"Paid"_s);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable({u"T"_s, columnsForFile(known), rows, {0}}, {}, buffer, progress);
        const auto plannedFor = [&](const QByteArray &bytes) {
            const FileText file = readFileText(bytes);
            return planImport({file, guessed(file, known), kind(), known}, rows);
        };
        QCOMPARE(counts(plannedFor(buffer.data())), QList<int>({0, 0, 1, 0}));
        const ImportPlan moved = plannedFor(QByteArray(buffer.data()).replace("Lviv", "Kyiv"));
        QCOMPARE(counts(moved), QList<int>({0, 1, 0, 0}));
        QCOMPARE(moved.lines.first().row.values, (QJsonObject {{u"variables.City"_s, u"Kyiv"_s}}));
        const ImportPlan worse = plannedFor(QByteArray(buffer.data()).replace("n/a", "none"));
        QCOMPARE(counts(worse), QList<int>({0, 0, 0, 1}));
        QVERIFY(worse.lines.first().reason.contains(u"Score: “none”"_s));
    }

    void phonesAreCheckedHoweverTheyAreWritten()
    {
        const QByteArray file = "email,phone\n"
                                "ann@example.com,00380 50 123 45 67\n"
                                "a@example.com,00380501234568\n"
                                "b@example.com,380501234569\n"
                                "c@example.com,0501234560\n"
                                "d@example.com,123456789012345\n";
        const ImportPlan plan = planned(file);
        QCOMPARE(counts(plan), QList<int>({3, 0, 1, 1}));
        QCOMPARE(plan.lines.at(1).row.values.value(u"phone"_s).toString(), u"380501234568"_s);
        QCOMPARE(plan.lines.at(2).row.values.value(u"phone"_s).toString(), u"380501234569"_s);
        QCOMPARE(plan.lines.at(2).remark, QString());
        QCOMPARE(plan.lines.at(3).row.values.value(u"phone"_s).toString(), u"380501234560"_s);
        QCOMPARE(plan.lines.at(3).remark, u"“0501234560” is taken for +380 50 123 4560."_s);
        QVERIFY2(plan.remark.contains(u"numbers of this one: Ukraine (+380). “0501234560” is taken"_s),
                 qPrintable(plan.remark));
    }

    void phonesWithoutACodeAreOfTheCountryThatIsChosen()
    {
        const FileText text = readFileText("email,phone\na@example.com,0171 2345678\n");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ImportMapping mapping = guessed(text);
        const ImportMapping both =
            guessed(readFileText("email,phone\na@b.de,+43 660 1234567\nb@b.de,+49 30 123456\n"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(mapping.country, u"DE"_s);
        QCOMPARE(both.country, u"DE"_s);
        QCOMPARE(guessed(text).country, QString());
        QCOMPARE(guessed(readFileText("email,phone\na@b.de,+43 660 1234567\nb@b.de,0660\n")).country,
                 u"AT"_s);

        const ImportPlan german = planImport({text, mapping, kind(), columns()}, {});
        QCOMPARE(german.lines.first().row.values.value(u"phone"_s).toString(), u"491712345678"_s);
        const QJsonObject kept = toJson(mapping, text);
        mapping.country.clear();
        const ImportPlan none = planImport({text, mapping, kind(), columns()}, {});
        QCOMPARE(none.lines.first().reason,
                 u"Phone: “0171 2345678”. It has no code of a country, and no country was chosen for phones "
                 "without one."_s);
        QCOMPARE(none.remark, QString());
        QCOMPARE(fromJson(kept, text, kind(), mapping).country, u"DE"_s);
        QCOMPARE(fromJson(toJson(mapping, text), text, kind(), guessed(text)).country, QString());
    }

    void aRowThatTakesSeveralCallsCountsOnce()
    {
        const ImportKind contacts = importsInto({.id = u"crm/contacts"_s}).first();
        ImportLine line {.state = ImportLine::State::Changed};
        line.row = {u"ann@example.com"_s,
                    {{u"firstName"_s, u"Ann"_s}, {u"tags"_s, QJsonArray {1, 2}}},
                    {{u"id"_s, 5}, {u"responsibleId"_s, 7}, {u"tags"_s, QJsonArray {}}}};
        int rows = 0;
        const QList<ImportCall> calls = importCalls(contacts, {.lines = {line}}, updating());
        for (const ImportCall &call : calls)
            rows += call.rows;
        QCOMPARE(calls.size(), 3);
        QCOMPARE(rows, 1);
    }

    void linesGoWithoutWrongValuesOnlyWhereThatIsWanted()
    {
        const FileText text = readFileText("email,phone,City\n"
                                           "new@example.com,12,Kyiv\n"
                                           "bob@example.com,12,Kyiv\n"
                                           "nobody,+380501234568,Kyiv\n");
        ImportQuestion question {text, guessed(text), kind(), columns()};
        const ImportPlan strict = planImport(question, three());
        QCOMPARE(counts(strict), QList<int>({0, 0, 0, 3}));
        QCOMPARE(strict.refusedInPart(), 2);
        question.partly = true;
        const ImportPlan partly = planImport(question, three());
        QCOMPARE(counts(partly), QList<int>({1, 1, 0, 1}));
        QCOMPARE(partly.refusedInPart(), 0);
        QCOMPARE(partly.lines.at(0).row.values,
                 (QJsonObject {{u"email"_s, u"new@example.com"_s}, {u"variables.City"_s, u"Kyiv"_s}}));
        QVERIFY(partly.lines.at(1).leftOut.contains(u"Phone: “12”"_s));
        // What was left out can be mended and imported once more.
        const FileTable rest = importResult(partly);
        QCOMPARE(rest.rows.size(), 3);
        QVERIFY(rest.rows.row(0).value(u"3"_s).toString().contains(u"“12”"_s));
        QCOMPARE(importLineFromJson(toJson(partly.lines.at(0))).leftOut, partly.lines.at(0).leftOut);
    }

    void phonesThatAreOneAreOneLine()
    {
        const Resource list {.id = u"emails/contacts"_s, .list = Call {{}, {{u"id"_s, 7}}}};
        const ImportKind sms = importsInto(list).at(1);
        RowStore rows;
        rows.append({{u"phone"_s, u"00380501234567"_s}});
        const FileText file = readFileText("phone\n380501234567\n+380501234568\n00380501234568\n");
        const ImportPlan plan = planImport({file, guessMapping(file, sms, columns()), sms, columns()}, rows);
        QCOMPARE(counts(plan), QList<int>({1, 0, 1, 1}));
    }

    void textsKeepWhatNobodySees()
    {
        RowStore rows;
        rows.append(contact(u"ann@example.com"_s, u"\ufeffx\u200by"_s, 5));
        const QByteArray file = u"\ufeffemail,City\nann@example.com\u200b,\ufeffx\u200by\n"
                                u"new@example.com,\u200bz\n"_s.toUtf8();
        const ImportPlan plan = planned(file, rows);
        QCOMPARE(counts(plan), QList<int>({1, 0, 1, 0}));
        QCOMPARE(plan.lines.at(1).row.values.value(u"variables.City"_s).toString(), u"\u200bz"_s);
    }

    void signsOfNoTextAreNotSent()
    {
        const ImportPlan plan = planned(QByteArray("email,City\nann@example.com,a\0b\n", 31));
        QCOMPARE(counts(plan), QList<int>({0, 0, 0, 1}));
        QVERIFY(plan.lines.first().reason.contains(u"City"_s));
    }

    void aDayMayHaveItsMidnight()
    {
        const ImportPlan plan = planned("email,Birthday\n"
                                        "ann@example.com,1990-07-22 00:00:00\n"
                                        "bob@example.com,1990-07-23T00:00\n"
                                        "eve@example.com,1990-07-22 10:00:00\n");
        QCOMPARE(counts(plan), QList<int>({0, 1, 1, 1}));
        QCOMPARE(plan.lines.at(1).changes.first().after, u"1990-07-23"_s);
    }

    void whatAWorkbookHadNoRoomForIsNoChange()
    {
        RowStore rows;
        rows.append(contact(u"ann@example.com"_s, QString(40'000, u'x'), 5));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable({u"T"_s, columnsForFile(columns()), rows, {0}}, {FileFormat::Kind::Xlsx}, buffer,
                   progress);
        QCOMPARE(counts(planned(buffer.data(), rows)), QList<int>({0, 0, 1, 0}));
    }

    void decimalSignsAreToldByTheNumbersOfAColumn()
    {
        const QByteArray file = "email;Score;Fresh;Version\n"
                                "a@example.com;1.500;1,25;1.10\n"
                                "b@example.com;1,5;12,5;1.500\n"
                                "c@example.com;1.234,5;1.000,5;2\n"
                                "d@example.com;1 500;3;3\n"
                                "e@example.com;2.5;4;4\n";
        const ImportPlan plan = planned(file);
        QCOMPARE(counts(plan), QList<int>({4, 0, 0, 1}));
        QList<double> scores, versions;
        for (const ImportLine &line : plan.lines) {
            scores << line.row.values.value(u"variables.Score"_s).toDouble();
            versions << line.row.values.value(u"variables.Version"_s).toDouble();
        }
        QCOMPARE(scores.first(4), QList<double>({1500, 1.5, 1234.5, 1500}));
        QCOMPARE(versions.first(4), QList<double>({1.1, 1.5, 2, 3}));
        QVERIFY(plan.lines.last().reason.contains(u"Score: “2.5”"_s)); // written otherwise than the rest
    }

    void aDecimalSignThatNothingTellsCanBeChosen()
    {
        FileText file = readFileText("email;Score\na@example.com;1.500\nb@example.com;2\n");
        QCOMPARE(file.decimalSign, QChar(u','));
        QCOMPARE(file.doubtful, u"1.500"_s);
        const auto score = [&] {
            return planned(file, {}).lines.first().row.values.value(u"variables.Score"_s).toDouble();
        };
        QCOMPARE(score(), 1500.0);
        file.decimalSign = u'.';
        file.isSignChosen = true;
        QCOMPARE(score(), 1.5);
        QCOMPARE(readFileText("email,Score\na@example.com,1.500\n").decimalSign, QChar(u'.'));
        QCOMPARE(readFileText("email;Day\na@example.com;22.07.1990\n").decimalSign, QChar());
        QCOMPARE(readFileText("email;Score\na@example.com;1.500\nb@example.com;1,5\n").doubtful, QString());
    }

    void rowsOfOtherListsAreMeantByNameOrNumber()
    {
        ImportKind contacts = importsInto({.id = u"crm/contacts"_s}).first();
        for (ImportField &field : contacts.fields) {
            if (field.column.key == "responsibleId"_L1)
                field.column.words = {{u"7"_s, u"Ann"_s}, {u"8"_s, u"Bob"_s}, {u"9"_s, u"Bob"_s}};
        }
        const FileText text = readFileText("Address,Owner\n"
                                           "a@example.com,ann\nb@example.com,8\n"
                                           "c@example.com,Bob\nd@example.com,Eve\n");
        const ImportPlan plan = planImport({text, guessMapping(text, contacts, {}), contacts, {}}, {});
        QCOMPARE(counts(plan), QList<int>({2, 0, 0, 2}));
        QCOMPARE(plan.lines.at(0).row.values[u"responsibleId"_s], QJsonValue(7));
        QCOMPARE(plan.lines.at(1).row.values[u"responsibleId"_s], QJsonValue(8));
        QCOMPARE(plan.lines.at(2).reason, u"Owner: “Bob”. Several are called so. Their IDs are: 8, 9."_s);
        QCOMPARE(plan.lines.at(3).reason, u"Owner: “Eve”. Nothing is called so."_s);
    }

    void theOrderOfDaysIsToldByTheDaysOfAColumn_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QString>("read");
        QTest::newRow("day first") << QByteArray("25/12/1990") << QByteArray("01/03/1990") << u"1990-03-01"_s;
        QTest::newRow("month first") << QByteArray("12/25/1990") << QByteArray("01/03/1990")
                                     << u"1990-01-03"_s;
        QTest::newRow("strokes") << QByteArray("25-12-1990") << QByteArray("1-3-1990") << u"1990-03-01"_s;
        QTest::newRow("points") << QByteArray("12/25/1990") << QByteArray("01.03.1990") << u"1990-03-01"_s;
        QTest::newRow("midnight") << QByteArray("12/25/1990") << QByteArray("1990-07-22 00:00:00")
                                  << u"1990-07-22"_s;
    }
    void theOrderOfDaysIsToldByTheDaysOfAColumn()
    {
        QFETCH(QByteArray, other);
        QFETCH(QByteArray, day);
        const ImportPlan plan =
            planned("email;Birthday\na@example.com;" + day + "\nb@example.com;" + other + "\n");
        QCOMPARE(counts(plan), QList<int>({2, 0, 0, 0}));
        QTEST(plan.lines.at(0).row.values[u"variables.Birthday"_s].toString(), "read");
        QCOMPARE(plan.lines.at(1).row.values[u"variables.Birthday"_s], QJsonValue(u"1990-12-25"_s));
    }

    void anOrderThatNothingTellsCanBeChosen()
    {
        FileText text = readFileText("email;Birthday\na@example.com;01/03/1990\n");
        QCOMPARE(text.doubtfulDay, u"01/03/1990"_s);
        text.isOrderChosen = true;
        for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthFirst}) {
            text.dayOrder = order;
            QCOMPARE(planned(text, three()).lines.first().row.values[u"variables.Birthday"_s],
                     QJsonValue(order == DayOrder::DayFirst ? u"1990-03-01"_s : u"1990-01-03"_s));
        }
    }

    void textsOfWorkbooksAreDoubtedToo()
    {
        FileText text = readFileText(test::workbook(
            {{u"email"_s, u"Birthday"_s, u"Score"_s}, {u"a@example.com"_s, u"01/03/1990"_s, u"1,500"_s}}));
        QCOMPARE(text.doubtfulDay, u"01/03/1990"_s);
        QCOMPARE(text.doubtful, u"1,500"_s);
        text.isOrderChosen = text.isSignChosen = true;
        for (const bool isComma : {true, false}) {
            text.dayOrder = isComma ? DayOrder::DayFirst : DayOrder::MonthFirst;
            text.decimalSign = isComma ? u',' : u'.';
            const QJsonObject values = planned(text, three()).lines.first().row.values;
            QCOMPARE(values[u"variables.Birthday"_s].toString(), isComma ? u"1990-03-01"_s : u"1990-01-03"_s);
            QCOMPARE(values[u"variables.Score"_s].toDouble(), isComma ? 1.5 : 1500.0);
        }
    }

    void numbersOfWorkbooksAreNoTexts()
    {
        const FileText text = readFileText(test::foreignWorkbook(
            "<row><c t='inlineStr'><is><t>email</t></is></c><c t='inlineStr'><is><t>Score</t></is></c></row>"
            "<row><c t='inlineStr'><is><t>a@example.com</t></is></c><c><v>1.125</v></c></row>"
            "<row><c t='inlineStr'><is><t>b@example.com</t></is></c><c "
            "t='inlineStr'><is><t>1.125</t></is></c>"
            "</row>"
            "<row><c t='inlineStr'><is><t>c@example.com</t></is></c><c t='inlineStr'><is><t>2,5</t></is></c>"
            "</row>"));
        QCOMPARE(text.decimalSign, QChar(u','));
        QList<double> scores;
        for (const ImportLine &line : planned(text, three()).lines)
            scores << line.row.values[u"variables.Score"_s].toDouble();
        QCOMPARE(scores, QList<double>({1.125, 1125, 2.5}));
    }

    void emptyValuesChangeNothing()
    {
        QCOMPARE(counts(planned("email,phone,City,Score\nANN@example.com ,,,\n")), QList<int>({0, 0, 1, 0}));
    }

    void whatIsAskedBesideGoesIntoEachCall()
    {
        const ImportPlan plan = planned("email,City\nann@example.com,Kyiv\nnew@example.com,\n");
        QCOMPARE(plan.toSend(true).size(), 2);
        const QList<ImportCall> calls = importCalls(kind(), plan,
                                                    {{u"quietly"_s, true},
                                                     {u"tags"_s, QJsonArray {u"3"_s, u"14"_s}},
                                                     {u"sender_email"_s, u"me@example.com"_s}});
        QCOMPARE(calls.first().keys, QStringList {u"new@example.com"_s});
        const QJsonObject body = calls.first().request.body.toObject();
        QCOMPARE(body,
                 (QJsonObject {{u"emails"_s, QJsonArray {u"new@example.com"_s}},
                               {u"dont_update"_s, true},
                               {u"disable_webhook"_s, true},
                               {u"tags"_s, QJsonArray {3, 14}},
                               {u"confirmation"_s, u"force"_s},
                               {u"sender_email"_s, u"me@example.com"_s}}));
        QVERIFY(checkRequest(calls.first().request, Contract()).isEmpty());
    }

    void aHundredContactsGoWithEachCallAndAreReadBack()
    {
        Service service;
        service.dropped = {u"person7@example.com"_s};
        ImportRun run(new PlainCarrier(service.sender()), service.reader(), {kind(), {}, many(250)});
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(service.calls, QList<int>({100, 100, 50}));
        QCOMPARE(run.count(ImportLine::Outcome::Arrived), 249);
        QCOMPARE(run.count(ImportLine::Outcome::NotArrived), 1);
        QCOMPARE(run.plan().lines.at(7).reason, u"The service did not take it and does not tell why."_s);
    }

    void oneContactThatIsNotTakenSpoilsNoOther()
    {
        Service service;
        service.spoilers = {u"person42@example.com"_s};
        ImportRun run(new PlainCarrier(service.sender()), service.reader(), {kind(), {}, many(150)});
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(service.list.size(), 149);
        QCOMPARE(run.count(ImportLine::Outcome::Arrived), 149);
        QCOMPARE(run.plan().lines.at(42).reason, u"Bad email"_s);
        QVERIFY(service.calls.size() < 20); // halves, and no look at each
    }

    void whatCouldNotBeSentIsToldAndCanBeSentAgain()
    {
        Service service;
        service.failure = {.kind = ApiError::Kind::Unreachable};
        ImportRun run(new PlainCarrier(service.sender()), service.reader(), {kind(), {}, many(150)});
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.error().kind, ApiError::Kind::Unreachable);
        QCOMPARE(run.count(ImportLine::Outcome::NotArrived), 150);
        QVERIFY(service.list.isEmpty());
        QCOMPARE(service.calls.size(), 1);
    }

    void anUnknownOutcomeIsReadBack()
    {
        Service service;
        service.failure = {.kind = ApiError::Kind::Interrupted, .outcomeUnknown = true};
        service.list = {u"person0@example.com"_s,
                        u"person1@example.com"_s}; // it was carried out all the same
        ImportRun run(new PlainCarrier(service.sender()), service.reader(), {kind(), {}, many(2)});
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.count(ImportLine::Outcome::Arrived), 2);
    }

    void ownersWhoWereAskedFirstAreWaitedFor()
    {
        Service service;
        service.dropped = {u"person0@example.com"_s, u"person1@example.com"_s};
        const QJsonObject options {{u"sender_email"_s, u"me@example.com"_s}};
        ImportRun run(new PlainCarrier(service.sender()), service.reader(), {kind(), options, many(2)});
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.count(ImportLine::Outcome::Pending), 2);
        QCOMPARE(run.count(ImportLine::Outcome::NotArrived), 0);
        QVERIFY(importResult(run.plan()).order.isEmpty()); // they would be asked twice
    }

    void theResultCanBeMendedAndImportedAgain()
    {
        const FileText text = readFileText("email,City\nann@example.com,Kyiv\nno address,=1+1\n");
        const ImportPlan plan = planned(text, three());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WriteProgress progress;
        writeTable(importResult(plan), {}, buffer, progress);
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"
                                         "email,City,Reason\r\n"
                                         "no address,'=1+1,"));
        const ImportPlan again =
            planned(QByteArray(buffer.data()).replace("no address,", "bob@example.com,"));
        QCOMPARE(counts(again), QList<int>({0, 0, 1, 0})); // that is Bob's city already
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "importing.moc"
