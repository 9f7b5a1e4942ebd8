// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/addresses.h"
#include "app/values/phones.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Lists of addresses and phones are cleaned, or complained about line by line.
class PastedTest : public QObject {
    Q_OBJECT

    static QList<int> linesOf(const Pasted &pasted)
    {
        QList<int> lines;
        for (const Pasted::Complaint &complaint : pasted.complaints)
            lines << complaint.line;
        return lines;
    }

private slots:
    void addressesAreCleaned_data();
    void addressesAreCleaned();
    void wrongAddressesAreNamedByLine_data();
    void wrongAddressesAreNamedByLine();
    void ofWhatIsLongOnlyTheBeginningIsQuoted();
    void oneWrongWordSpoilsNoOther();
    void whatIsWrongWithOneIsSaidOfAllOfIt_data();
    void whatIsWrongWithOneIsSaidOfAllOfIt();
    void tenThousandAddressesAreRead();
    void domainsAreShownInTheirLetters();
    void phonesAreCleaned_data();
    void phonesAreCleaned();
    void wrongPhonesAreNamedByLine_data();
    void wrongPhonesAreNamedByLine();
    void assumedCountryIsTold();
    void phonesBelongToTheCountryThatIsChosen();
    void phonesAreShownReadable_data();
    void phonesAreShownReadable();
    void shownPhonesAreRead();
};

void PastedTest::addressesAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const QString &text, const QStringList &addresses) {
        QTest::newRow(name) << text << addresses;
    };
    const QString ann = u"ann@example.com"_s;
    row("invisible", u"ann@example.com\u200b\n\ufeffbob@example.com\u00ad"_s, {ann, u"bob@example.com"_s});
    row("marks of direction", u"\u202aann@example.com\u202c"_s, {ann});
    row("odd spaces", u"\u00a0ann@example.com\u2003\u202f"_s, {ann});
    row("odd dashes", u"ann\u2011lee@my\u2013shop.com"_s, {u"ann-lee@my-shop.com"_s});
    row("quotes", u"\"ann@example.com\"\n\u201ebob@example.com\u201c"_s, {ann, u"bob@example.com"_s});
    row("more quotes", u"'ann@example.com'\n\u00abbob@example.com\u00bb"_s, {ann, u"bob@example.com"_s});
    row("angle brackets", u"<ann@example.com>"_s, {ann});
    row("mailto", u"mailto:ann@example.com?subject=Hi"_s, {ann});
    row("mailto in brackets", u"<MAILTO:ann%2Bnews@example.com>"_s, {u"ann+news@example.com"_s});
    row("name", u"Ann Lee <ann@example.com>"_s, {ann});
    row("name with a comma", u"Lee, Ann <ann@example.com>; Bob <bob@example.com>"_s,
        {ann, u"bob@example.com"_s});
    row("quoted name with a comma", u"\"Lee, Ann\" <ann@example.com>, bob@example.com"_s,
        {ann, u"bob@example.com"_s});
    row("the address as name", u"\"ann@example.com\" <ann@example.com>"_s, {ann});
    row("separators",
        u"ann@example.com,b@example.com;c@example.com\td@example.com\r\ne@example.com f@example.com"_s,
        {ann, u"b@example.com"_s, u"c@example.com"_s, u"d@example.com"_s, u"e@example.com"_s,
         u"f@example.com"_s});
    row("spaces alone", u" ann@example.com  b@example.com\u00a0c@example.com "_s,
        {ann, u"b@example.com"_s, u"c@example.com"_s});
    row("everything at once",
        u"ann@example.com b@example.com, c@example.com;\td@example.com\n<e@example.com> f@example.com"_s,
        {ann, u"b@example.com"_s, u"c@example.com"_s, u"d@example.com"_s, u"e@example.com"_s,
         u"f@example.com"_s});
    row("spaces and mailto", u"mailto:ann@example.com MAILTO: b@example.com?subject=Hi"_s,
        {ann, u"b@example.com"_s});
    row("spaces and names", u"Ann Lee <ann@example.com> Bob <b@example.com> c@example.com"_s,
        {ann, u"b@example.com"_s, u"c@example.com"_s});
    row("address before a name", u"ann@example.com Bob <b@example.com>"_s, {ann, u"b@example.com"_s});
    row("address before an address", u"ann@example.com <b@example.com>"_s, {ann, u"b@example.com"_s});
    row("another address as name", u"\"old@example.com\" <ann@example.com>"_s, {ann});
    row("spaces and both spellings", u"Ann@Example.com ann@example.com ANN@EXAMPLE.COM"_s,
        {u"Ann@Example.com"_s});
    row("empty pieces", u",;\n\n ann@example.com ,, \n"_s, {ann});
    row("end of a sentence", u"ann@example.com."_s, {ann});
    row("both spellings", u"Ann@Example.com\nann@example.com"_s, {u"Ann@Example.com"_s});
    row("full width", u"ann\uff20example\uff0ecom"_s, {ann});
    row("domain in other letters", u"info@m\u00fcnchen.de\ninfo@xn--mnchen-3ya.de"_s,
        {u"info@xn--mnchen-3ya.de"_s});
    row("domain in Cyrillic", u"info@\u043f\u0440\u0438\u043a\u043b\u0430\u0434.\u0443\u043a\u0440"_s,
        {u"info@xn--80aikifvh.xn--j1amh"_s});
    row("signs that may be", u"o'brien+a_b-c.d%e=f@ex-ample.co.uk"_s,
        {u"o'brien+a_b-c.d%e=f@ex-ample.co.uk"_s});
    row("nothing", u" \n\u200b\n"_s, {});
}

void PastedTest::addressesAreCleaned()
{
    QFETCH(QString, text);
    const Pasted found = addresses::in(text);
    QCOMPARE(found.trouble(), QString());
    QTEST(found.values, "addresses");
}

void PastedTest::wrongAddressesAreNamedByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const QString &text, const QList<int> &lines) {
        QTest::newRow(qPrintable(text)) << text << lines;
    };
    row(u"ann@example.com\na15@example..com"_s, {2});
    row(u"a..b@example.com"_s, {1});
    row(u".a@example.com\na.@example.com"_s, {1, 2});
    row(u"ann@example.com\r\nbob\r\ncarl@example.com\r\n@example.com"_s, {2, 4});
    row(u"ann lee@example.com"_s, {1});
    row(u"Ann Lee ann@example.com"_s, {1});
    row(u"ann@bob@example.com"_s, {1});
    row(u"ann@example.com bob@example..com carl@example.com"_s, {1});
    row(u"ann@example.com bob carl@example.com and dora"_s, {1, 1, 1});
    row(u"ann@localhost"_s, {1});
    row(u"ann@1.2.3.4"_s, {1});
    row(u"ann@-example.com"_s, {1});
    row(u"ann@exam_ple.com"_s, {1});
    row(u"ann(at)example.com"_s, {1});
    row(u"a\u0430nn@example.com"_s, {1}); // the second one is Cyrillic
    row(u"ann@ex\u0430mple.com"_s, {1});
    row(u"Ann;ann@example.com"_s, {1});
    row(u"\"ann@example.com"_s, {});
}

void PastedTest::wrongAddressesAreNamedByLine()
{
    QFETCH(QString, text);
    const Pasted found = addresses::in(text);
    QTEST(linesOf(found), "lines");
    for (const Pasted::Complaint &complaint : found.complaints) {
        QVERIFY(!complaint.why.isEmpty());
        QVERIFY(found.trouble().contains(
            u"Line %1, “%2”: %3"_s.arg(complaint.line).arg(complaint.text, complaint.why)));
    }
}

void PastedTest::ofWhatIsLongOnlyTheBeginningIsQuoted()
{
    const Pasted found = addresses::in(u"ann@example.com"_s.repeated(30));
    QVERIFY(found.values.isEmpty());
    QVERIFY(found.trouble().contains(u"ann@example.comann@example.com"_s));
    for (const QString &word : found.trouble().split(u' '))
        QVERIFY2(word.size() <= 52, qPrintable(word));
}

void PastedTest::whatIsWrongWithOneIsSaidOfAllOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString &text, const QString &why) {
        QTest::newRow(qPrintable(text)) << text << why;
    };
    const QString several = u"Only one can stand here."_s;
    const QString dots = u"Two dots follow each other."_s;
    row(u"ann@example.com."_s, {});
    row(u"Lee, Ann <ann@example.com>"_s, {});
    row(u"ann@müller.de"_s, {});
    row(u"quoted;x@example.de"_s, u"There is a “;” in it that does not belong there."_s);
    row(u"ann,lee@example.com"_s, u"There is a “,” in it that does not belong there."_s);
    row(u"ann@example,com"_s, u"There is a “,” in it that does not belong there."_s);
    row(u"ann\n@example.com"_s, u"There is a line break or a tab in it that does not belong there."_s);
    row(u"\"quoted;x\"@example.de"_s, u"It has a sign that no address has: “;”."_s);
    row(u"ann(work)@example.com"_s, u"It has a sign that no address has: “(”."_s);
    row(u"Lee, Ann <ann@example..com>"_s, dots);
    row(u"ann..lee@example.com"_s, dots);
    row(u"ann@example.com; bob@example.com"_s, several);
    row(u"ann@example.com; bob@example..com"_s, several);
    row(u"ann@example.com bob@example..com"_s, several);
    row(u"ann@bob@example.com"_s, u"There is more than one @."_s);
    row(u"ann lee@example.com"_s, u"There is a space in the address."_s);
    row(u"Lee, Ann"_s, u"This is not an email address: it has no @."_s);
}

void PastedTest::whatIsWrongWithOneIsSaidOfAllOfIt()
{
    QFETCH(QString, text);
    QTEST(addresses::in(text).troubleOfOne(text), "why");
}

void PastedTest::oneWrongWordSpoilsNoOther()
{
    const Pasted found =
        addresses::in(u"ann@example.com bob@example..com carl@example.com nobody ann@example.com"_s);
    QCOMPARE(found.values, QStringList({u"ann@example.com"_s, u"carl@example.com"_s}));
    QCOMPARE(found.complaints.size(), 2);
    QCOMPARE(found.complaints.first().text, u"bob@example..com"_s);
    QCOMPARE(found.repeated, 1);
    const Pasted phones = phones::in(u"380501234567 38050123456789012 380671234567"_s, QLocale::c());
    QCOMPARE(phones.values, QStringList({u"380501234567"_s, u"380671234567"_s}));
    QCOMPARE(phones.complaints.size(), 1);
    QCOMPARE(phones.complaints.first().text, u"38050123456789012"_s);
}

void PastedTest::tenThousandAddressesAreRead()
{
    QString text;
    for (int number = 0; number < 10'000; ++number)
        text += u"\"Lee, Ann\" <ann%1@example.com>\n"_s.arg(number);
    QCOMPARE(addresses::in(text).values.size(), 10'000);
}

void PastedTest::domainsAreShownInTheirLetters()
{
    QCOMPARE(addresses::shown(u"info@xn--mnchen-3ya.de"_s), u"info@m\u00fcnchen.de"_s);
    QCOMPARE(addresses::shown(u"info@example.com"_s), u"info@example.com"_s);
    const Pasted mixed = addresses::in(u"info@xn--80ak6aa92e.com"_s); // "apple" in Cyrillic
    QCOMPARE(mixed.values.size(), 1);
    QCOMPARE(addresses::shown(u"info@xn--exmple-4nf.com"_s),
             u"info@xn--exmple-4nf.com"_s); // one Cyrillic letter
    QCOMPARE(addresses::shown(u"no address"_s), u"no address"_s);
}

void PastedTest::phonesAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("phones");
    const auto row = [](const char *name, const QString &text, const QStringList &phones) {
        QTest::newRow(name) << text << phones;
    };
    const QString one = u"380501234567"_s;
    row("as the service has it", one, {one});
    row("readable", u"+380 (50) 123-45-67"_s, {one});
    row("invisible", u"\u202a+380501234567\u202c\u200b"_s, {one});
    row("odd spaces and dashes", u"+380\u00a050\u202f123\u201145\u221267"_s, {one});
    row("full width", u"\uff0b\uff13\uff18\uff10501234567"_s, {one});
    row("quotes", u"\"+380501234567\"\n\u201e+380671234567\u201c"_s, {one, u"380671234567"_s});
    row("tel", u"tel:+380501234567"_s, {one});
    row("name", u"Ann <+380501234567>"_s, {one});
    row("two zeros", u"00380501234567"_s, {one});
    row("separators", u"+380501234567,+380671234567;+380631234567\t+380931234567 +380991234567"_s,
        {one, u"380671234567"_s, u"380631234567"_s, u"380931234567"_s, u"380991234567"_s});
    row("spaces alone", u"380501234567 380671234567 (050)123-45-68"_s,
        {one, u"380671234567"_s, u"380501234568"_s});
    row("names", u"Ann <+380501234567> Bob <380671234567>"_s, {one, u"380671234567"_s});
    row("spaces in a number", u"380 50 123 45 67"_s, {one});
    row("twice", u"+380501234567\n380 50 123 45 67"_s, {one});
    row("Germany", u"+49 (0)30 123456"_s, {u"4930123456"_s});
    row("America", u"+1 (415) 555-2671"_s, {u"14155552671"_s});
    row("of the country", u"050 123-45-67"_s, {one});
    row("nothing", u" \n\u200b\n"_s, {});
}

void PastedTest::phonesAreCleaned()
{
    QFETCH(QString, text);
    const Pasted found = phones::in(text, QLocale(u"uk_UA"_s));
    QCOMPARE(found.trouble(), QString());
    QTEST(found.values, "phones");
}

void PastedTest::wrongPhonesAreNamedByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const QString &text, const char *locale, const QList<int> &lines) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(locale) << lines;
    };
    row(u"+380501234567\ncall me\n+380"_s, "uk_UA", {2, 3});
    row(u"050 123-45-67"_s, "C", {1});
    row(u"050 123-45-67 "_s, "en_US", {1});
    row(u"+38050123456789012"_s, "uk_UA", {1});
    row(u"+1 415 555 2671 ext. 5"_s, "en_US", {1});
    row(u"1-800-FLOWERS"_s, "en_US", {1});
    row(u"+999123456789"_s, "en_US", {1});
    row(u"6592345678"_s, "en_US", {1}); // Alabama, or Singapore
}

void PastedTest::wrongPhonesAreNamedByLine()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    const Pasted found = phones::in(text, locale == "C"_L1 ? QLocale::c() : QLocale(locale));
    QTEST(linesOf(found), "lines");
    for (const Pasted::Complaint &complaint : found.complaints)
        QVERIFY(!complaint.why.isEmpty());
}

void PastedTest::assumedCountryIsTold()
{
    const QLocale ukrainian(u"uk_UA"_s);
    QVERIFY(phones::in(u"050 123-45-67"_s, ukrainian).remark.contains(u"+380 50 123 4567"_s));
    QVERIFY(phones::in(u"+380501234567\n380671234567"_s, ukrainian).remark.isEmpty());
    QCOMPARE(phones::in(u"030 123456"_s, QLocale(u"de_DE"_s)).values, QStringList(u"4930123456"_s));
}

void PastedTest::phonesBelongToTheCountryThatIsChosen()
{
    const Pasted german = phones::in(u"0171 2345678"_s, u"DE"_s);
    QCOMPARE(german.values, QStringList(u"491712345678"_s));
    QCOMPARE(german.assumed, 1);
    QCOMPARE(phones::in(u"1712345678"_s, u"DE"_s).values, german.values); // a spreadsheet ate the zero
    QCOMPARE(phones::in(u"+380501234567"_s, u"DE"_s).assumed, 0);
    for (const QString &country : {QString(), u"UA"_s}) {
        const Pasted found = phones::in(u"0171 2345678"_s, country);
        QVERIFY(found.complaints.value(0).lacksCountry);
        QVERIFY(found.complaints.first().why.contains(u"Ukraine"_s) == !country.isEmpty());
    }
    QVERIFY(!phones::in(u"call me"_s, QString()).complaints.first().lacksCountry);

    QVERIFY(phones::countries().contains(u"DE"_s));
    QCOMPARE(phones::countryOf(QLocale(u"de_AT"_s)), u"AT"_s);
    QCOMPARE(phones::countryOf(QLocale::c()), QString());
    QCOMPARE(phones::countryOf(u"0049 171 2345678"_s), u"DE"_s);
    QCOMPARE(phones::countryOf(u"0171 2345678"_s), QString());
    QCOMPARE(phones::countryName(u"DE"_s), u"Germany (+49)"_s);
}

void PastedTest::phonesAreShownReadable_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Ukraine") << u"380501234567"_s << u"+380 50 123 4567"_s;
    QTest::newRow("Germany") << u"4930123456"_s << u"+49 30 123456"_s;
    QTest::newRow("America") << u"14155552671"_s << u"+1 415-555-2671"_s;
    QTest::newRow("with a plus") << u"+380501234567"_s << u"+380 50 123 4567"_s;
    QTest::newRow("no country") << u"0501234567"_s << u"0501234567"_s;
    QTest::newRow("no phone") << u"call me"_s << u"call me"_s;
    QTest::newRow("too short") << u"38050"_s << u"38050"_s;
}

void PastedTest::phonesAreShownReadable()
{
    QFETCH(QString, phone);
    QTEST(phones::shown(phone), "shown");
}

void PastedTest::shownPhonesAreRead()
{
    for (const char *locale : {"en_US", "de_DE", "uk_UA", "C"}) {
        for (const QString &phone :
             {u"380501234567"_s, u"4930123456"_s, u"14155552671"_s, u"493012345678"_s, u"61412345678"_s})
            QCOMPARE(phones::in(phones::shown(phone), QLocale(QLatin1String(locale))).values,
                     QStringList(phone));
    }
}

QTEST_GUILESS_MAIN(PastedTest)
#include "pasted.moc"
