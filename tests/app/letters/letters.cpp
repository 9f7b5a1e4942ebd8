// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/html.h"
#include "app/letters/letter.h"
#include "app/letters/lettercheck.h"

#include <QTest>

#include <algorithm>

using namespace pulsedeck;
using namespace pulsedeck::letters;
using namespace Qt::StringLiterals;

/// What is seen of a letter before it leaves.
class Letters : public QObject {
    Q_OBJECT

private slots:
    void htmlIsTakenApartWithoutLoss_data();
    void htmlIsTakenApartWithoutLoss();
    void attributesAreRead();
    void thePreviewTextStandsAtTheHead_data();
    void thePreviewTextStandsAtTheHead();
    void thePreviewTextIsReplacedAndTakenAway();
    void thePreviewTextIsTextAndNotHtml();
    void linksAreListedWithWhatTheySay();
    void linksAreCheckedForForm_data();
    void linksAreCheckedForForm();
    void knownFormsOfUnsubscribing_data();
    void knownFormsOfUnsubscribing();
    void variablesAreFilled_data();
    void variablesAreFilled();
    void valuesInHtmlStayText();
    void utmValues_data();
    void utmValues();
    void theTextFaceOfALetter();
    void whatIsDrawnDoesNothing();
    void deepTablesAreCut();
    void wideThingsAreMadeToFit();
    void aGoodLetterHasOnlyGoodFindings();
    void theWorstComesFirst();
    void variablesThatNoListHasAreNamed();
    void dmarcRecords_data();
    void dmarcRecords();

private:
    static QString texts(const QList<Finding> &all)
    {
        QString text;
        for (const Finding &one : all)
            text += one.text + u'\n';
        return text;
    }
};

void Letters::htmlIsTakenApartWithoutLoss_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html :
         {"", "<", "<<", "a < b", "</", "<a", "<a href=", "<a href=\"x", "<a href='x'>", "<p>one</p>",
          "<!-- open", "<!doctype html>", "<script>if (a < b) {}</script>x", "<style>", "&amp;&",
          "<img src=x/>", "<a =x>", "<?xml?>", "<p\n  class = \"a b\" >"})
        QTest::newRow(html) << QString::fromLatin1(html);
}

void Letters::htmlIsTakenApartWithoutLoss()
{
    QFETCH(QString, html);
    QString again;
    for (const HtmlPiece &piece : htmlPieces(html)) {
        QCOMPARE(piece.from, again.size());
        QVERIFY(piece.size > 0);
        again += html.mid(piece.from, piece.size);
    }
    QCOMPARE(again, html);
}

void Letters::attributesAreRead()
{
    const auto pieces = htmlPieces(u"<A HREF = 'https://x.example/?a=1&amp;b=2' target=_blank checked>"_s);
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces[0].name, u"a"_s);
    QCOMPARE(pieces[0].attribute("href"_L1), u"https://x.example/?a=1&b=2"_s);
    QCOMPARE(pieces[0].attribute("target"_L1), u"_blank"_s);
    QVERIFY(!pieces[0].attribute("checked"_L1).isNull());
    QVERIFY(pieces[0].attribute("title"_L1).isNull());
}

void Letters::thePreviewTextStandsAtTheHead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("before");
    QTest::newRow("body")
        << u"<!doctype html><html><head><title>t</title></head><body class=a><p>x</p></body>"_s
        << u"<!doctype html><html><head><title>t</title></head><body class=a>"_s;
    QTest::newRow("no body") << u"<html><head></head><p>x</p>"_s << u"<html><head></head>"_s;
    QTest::newRow("fragment") << u"<h1>x</h1>"_s << u""_s;
    QTest::newRow("text") << u"Hello"_s << u""_s;
    QTest::newRow("doctype") << u"<!doctype html>\n<p>x</p>"_s << u"<!doctype html>"_s;
}

void Letters::thePreviewTextStandsAtTheHead()
{
    QFETCH(QString, html);
    QFETCH(QString, before);
    const QString letter = withPreviewText(html, u"Your usual in one click"_s);
    QVERIFY2(letter.startsWith(before + u"<div class=\"preview-text\" style=\"display:none"_s),
             qPrintable(letter));
    QVERIFY(letter.endsWith(html.mid(before.size())));
    QCOMPARE(previewText(letter), u"Your usual in one click"_s);
    QVERIFY(!plainText(letter).contains(u"usual"_s));
}

void Letters::thePreviewTextIsReplacedAndTakenAway()
{
    const QString html = u"<body><p>Hello</p></body>"_s;
    const QString once = withPreviewText(html, u"One"_s);
    QCOMPARE(withPreviewText(once, u"Two"_s), withPreviewText(html, u"Two"_s));
    QCOMPARE(withPreviewText(once, {}), html);
}

void Letters::thePreviewTextIsTextAndNotHtml()
{
    const QString letter = withPreviewText(u"<p>x</p>"_s, u"a < b & {{Name}}"_s);
    QVERIFY(letter.contains(u"a &lt; b &amp; {{Name}}"_s));
    QCOMPARE(previewText(letter), u"a < b & {{Name}}"_s);
}

void Letters::linksAreListedWithWhatTheySay()
{
    const auto all = links(u"<a href='https://a.example'>One <b>two</b></a> <a name=x>no link</a>"
                           "<a href='{{webversion}}'><img src=y alt='Picture'></a>"_s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].text, u"One two"_s);
    QCOMPARE(all[1].text, u"Picture"_s);
    QCOMPARE(all[1].form, Link::Form::Variable);
}

void Letters::linksAreCheckedForForm_data()
{
    using Form = Link::Form;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Form>("form");
    const auto add = [](const char *url, Form form) { QTest::newRow(url) << QString::fromUtf8(url) << form; };
    add("https://shop.example/a?b=c#d", Form::Fine);
    add("https://shop.example/{{code}}", Form::Fine);
    add("https://кава.укр/меню", Form::Fine);
    add("HTTPS://SHOP.EXAMPLE", Form::Fine);
    add("#top", Form::Fine);
    add("http://shop.example", Form::Plain);
    add("{{unsubscribe_url}}", Form::Variable);
    add("mailto:ann@example.com", Form::Mail);
    add("tel:+380501234567", Form::Mail);
    add("mailto:", Form::Empty);
    add("", Form::Empty);
    add("#", Form::Empty);
    add("www.shop.example", Form::NoScheme);
    add("shop.example:8080/x", Form::NoScheme);
    add("/about", Form::NoScheme);
    add("https://", Form::Broken);
    add("https://shop", Form::Broken);
    add("https:/shop.example", Form::Broken);
    add("https://shop.example/a b", Form::Broken);
    add("htps://shop.example", Form::Broken);
    add("javascript:alert(1)", Form::Dangerous);
    add("data:text/html,x", Form::Dangerous);
    add("file:///etc/passwd", Form::Dangerous);
}

void Letters::linksAreCheckedForForm()
{
    QFETCH(QString, url);
    QFETCH(Link::Form, form);
    QCOMPARE(int(formOf(url)), int(form));
}

void Letters::knownFormsOfUnsubscribing_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("is");
    QTest::newRow("variable") << u"<a href=\"{{unsubscribe_url}}\">here</a>"_s << true;
    QTest::newRow("other variable") << u"<a href='{{ unsubscribe }}'>here</a>"_s << true;
    QTest::newRow("bare variable") << u"To leave: {{unsubscribe_link}}"_s << true;
    QTest::newRow("address") << u"<a href=\"https://x.example/unsubscribe?u=1\">here</a>"_s << true;
    QTest::newRow("opt-out") << u"<a href=\"https://x.example/opt-out\">here</a>"_s << true;
    QTest::newRow("text") << u"<a href=\"https://x.example/u\">Unsubscribe</a>"_s << true;
    QTest::newRow("German") << u"<a href=\"https://x.example/u\">Newsletter abbestellen</a>"_s << true;
    QTest::newRow("Ukrainian") << u"<a href=\"https://x.example/u\">Відписатися</a>"_s << true;
    QTest::newRow("Spanish") << u"<a href=\"https://x.example/u\">Darse de baja</a>"_s << true;
    QTest::newRow("leads nowhere") << u"<a href=\"#\">Unsubscribe</a>"_s << false;
    QTest::newRow("only text") << u"<p>You can unsubscribe.</p>"_s << false;
    QTest::newRow("subscribe") << u"<a href=\"https://x.example/subscribe\">Subscribe</a>"_s << false;
}

void Letters::knownFormsOfUnsubscribing()
{
    QFETCH(QString, html);
    QFETCH(bool, is);
    QCOMPARE(hasUnsubscribeLink(html), is);
}

void Letters::variablesAreFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("plain") << u"Running low, {{Name}}?"_s << u"Running low, Ann?"_s;
    QTest::newRow("spaces and case") << u"{{ NAME }}"_s << u"Ann"_s;
    QTest::newRow("missing") << u"Dear {{Title}}!"_s << u"Dear !"_s;
    QTest::newRow("default") << u"Dear {{Title|friend}}!"_s << u"Dear friend!"_s;
    QTest::newRow("default not wanted") << u"{{name|friend}}"_s << u"Ann"_s;
    QTest::newRow("of the service") << u"{{unsubscribe_url}} {{webversion}}"_s
                                    << u"{{unsubscribe_url}} {{webversion}}"_s;
    QTest::newRow("no variable") << u"a {b} {{ c"_s << u"a {b} {{ c"_s;
}

void Letters::variablesAreFilled()
{
    QFETCH(QString, text);
    QTEST(letters::filled(text, {{u"name"_s, u"Ann"_s}}), "filled");
}

void Letters::valuesInHtmlStayText()
{
    QCOMPARE(filledHtml(u"<b>{{name}}</b>"_s, {{u"name"_s, u"<script>x</script>"_s}}),
             u"<b>&lt;script&gt;x&lt;/script&gt;</b>"_s);
}

void Letters::utmValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("fine") << u"spring_sale-2026.a"_s << true;
    QTest::newRow("letters") << u"весна"_s << true;
    QTest::newRow("space") << u"spring sale"_s << false;
    QTest::newRow("capital") << u"Spring"_s << false;
    QTest::newRow("sign") << u"a&b"_s << false;
    QTest::newRow("long") << QString(101, u'a') << false;
}

void Letters::utmValues()
{
    QFETCH(QString, value);
    QFETCH(bool, isFine);
    QCOMPARE(utmComplaint(value).isEmpty(), isFine);
}

void Letters::theTextFaceOfALetter()
{
    QCOMPARE(
        plainText(u"<html><head><title>t</title><style>p{}</style></head><body><h1>Hi&nbsp;there</h1>"
                  "<p>Fresh <b>coffee</b> at <a href='https://a.example'>our shop</a>.</p>"
                  "<ul><li>One</li><li>Two</li></ul><div style='display: none'>hidden<div>deep</div>x</div>"
                  "<img src='x' alt='A cup'></body></html>"_s),
        u"Hi there\n\nFresh coffee at our shop (https://a.example).\n\n- One\n- Two\n\nA cup"_s);
}

void Letters::whatIsDrawnDoesNothing()
{
    const QString drawn =
        drawable(u"<p onclick='x()'>a</p><script>alert(1)</script><iframe src='https://x'></iframe>"
                 "<form action='y'><input name=z></form><meta http-equiv=refresh content='0'>"
                 "<td colspan=99999>b</td><!-- c --><svg onload=d></svg>"_s);
    QCOMPARE(drawn, u"<p>a</p><td>b</td>"_s);
}

void Letters::deepTablesAreCut()
{
    const QString drawn =
        drawable(u"<table><tr><td>"_s.repeated(2000) + u"x"_s + u"</td></tr></table>"_s.repeated(2000));
    QVERIFY(drawn.count(u"<table>"_s) < 50);
    QCOMPARE(drawn.count(u"<table>"_s), drawn.count(u"</table>"_s));
}

void Letters::wideThingsAreMadeToFit()
{
    QCOMPARE(
        drawable(
            u"<table width='600'><td width=50%><img src=a width=900 height=300><img src=b width=40 height=9>"_s,
            300),
        u"<table width=\"100%\"><td width=\"50%\"><img src=\"a\" width=\"300\"><img src=\"b\" width=\"40\" "
        "height=\"9\">"_s);
}

void Letters::aGoodLetterHasOnlyGoodFindings()
{
    const QList<Finding> all =
        findings({.subject = u"Running low, {{Name}}?"_s,
                  .preview = u"Your usual"_s,
                  .html = u"<p>Hi {{Name}}</p><a href='https://shop.example/?utm_campaign=refill'>Shop</a>"
                          "<a href='{{unsubscribe_url}}'>Unsubscribe</a>"_s,
                  .utm = u"refill"_s,
                  .variables = QSet<QString> {u"name"_s}});
    QCOMPARE(all.size(), 2);
    QVERIFY(std::all_of(all.begin(), all.end(), [](const Finding &one) { return one.tone == Tone::Good; }));
}

void Letters::theWorstComesFirst()
{
    const QList<Finding> all = findings({.subject = QString(70, u'a'),
                                         .html = u"<a href='javascript:x'>x</a><a href=''>y</a>"
                                                 "<a href='https://s.example/?utm_campaign=old'>z</a>"
                                                 "<img src=q> {{open"_s,
                                         .utm = u"new"_s});
    QCOMPARE(all.first().tone, Tone::Bad);
    QCOMPARE(all.first().places.size(), 1);
    const QString said = texts(all);
    for (const char *part : {"block", "without an address", "utm_campaign", "not closed", "unsubscribe",
                             "telephones", "description"})
        QVERIFY2(said.contains(QLatin1StringView(part)), part);
}

void Letters::variablesThatNoListHasAreNamed()
{
    const Letter letter {.subject = u"{{Name}}"_s,
                         .html = u"{{City}} {{Shop|ours}} {{Firm|}} {{email}} {{unsubscribe_url}}"_s,
                         .variables = QSet<QString> {u"name"_s}};
    QVERIFY(texts(findings(letter)).contains(u"{{City}}"_s));
    QVERIFY(!texts(findings(letter)).contains(u"{{Name}}"_s));
    QVERIFY(!texts(findings(letter)).contains(u"{{email}}"_s));
    QVERIFY(!texts(findings(letter)).contains(u"Shop"_s)); // its default stands there
    QVERIFY(texts(findings(letter)).contains(u"{{Firm}}"_s));
}

void Letters::dmarcRecords_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("policy");
    QTest::newRow("reject") << u"v=DMARC1; p=reject; rua=mailto:a@b.example"_s << u"reject"_s;
    QTest::newRow("spaces") << u"v=DMARC1 ; sp=none; p = Quarantine"_s << u"quarantine"_s;
    QTest::newRow("no policy") << u"v=DMARC1"_s << u"none"_s;
    QTest::newRow("other record") << u"v=spf1 -all"_s << u""_s;
}

void Letters::dmarcRecords()
{
    QFETCH(QString, record);
    QTEST(dmarcPolicy(record), "policy");
}

QTEST_GUILESS_MAIN(Letters)
#include "letters.moc"
