// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/hotlinks.h"

#include <QTest>

using namespace pulsedeck::letters;
using namespace Qt::StringLiterals;

/// Clicks of a campaign, found again on its letter.
class HotLinksTest : public QObject {
    Q_OBJECT

    const QString m_letter =
        u"<p><a href=\"https://Shop.example.com/new?size=m\">New in</a> "
        "<a href='http://shop.example.com'>Home</a> <a href=\"https://shop.example.com/\">Again</a> "
        "<a href=\"{{unsubscribe_url}}\">Leave</a> <a href=\"https://shop.example.com/quiet\">Quiet</a></p>"_s;

private slots:
    void clicksAreFoundWhateverTheServiceAddsToTheAddress()
    {
        const QList<HotLink> links =
            hotLinks(m_letter,
                     {{u"https://shop.example.com/new?size=m&utm_source=sendpulse&utm_medium=email"_s, 40},
                      {u"https://shop.example.com/"_s, 10},
                      {u"https://gone.example.com/x"_s, 5}});
        QCOMPARE(links.size(), 5);
        QCOMPARE(links.at(0).text, u"New in"_s);
        QCOMPARE(links.at(0).clicks, 40);
        QCOMPARE(links.at(0).places, 1);
        QCOMPARE(links.at(1).text, u"Again"_s); // the other one is not encrypted
        QCOMPARE(links.at(2).places, 0); // it does not stand in the letter
        QCOMPARE(links.at(3).text, u"Home"_s);
        QCOMPARE(links.at(4).text, u"Quiet"_s);
        QCOMPARE(links.at(4).clicks, 0);
    }

    void whatTheLetterTellsApartStaysApart()
    {
        const QString page = u"https://shop.example.com/new?utm_content="_s;
        const QString letter =
            u"<a href=\"%1top\">Top</a> <a href=\"%1foot\">Foot</a> <a href=\"%1foot\">And again</a>"_s.arg(
                page);
        const QString added = u"&utm_source=sendpulse"_s;
        const QList<HotLink> links = hotLinks(
            letter, {{page + u"foot"_s + added, 5}, {page + u"top"_s + added, 4}, {page + u"x"_s, 1}});
        QCOMPARE(links.size(), 3);
        QCOMPARE(links.at(0).text, u"Foot"_s);
        QCOMPARE(links.at(0).clicks, 5);
        QCOMPARE(links.at(0).places, 2);
        QCOMPARE(links.at(1).text, u"Top"_s);
        QCOMPARE(links.at(1).clicks, 4);
        QCOMPARE(links.at(2).places, 0);
        const QString drawn = withBadges(letter, links);
        QCOMPARE(drawn.count(u"5 together"_s), 2);
        QVERIFY(drawn.contains(u"&nbsp;4&nbsp;"_s));
    }

    void whatTheLetterDoesNotTellApartIsCalledByWhatIsShared()
    {
        const QString page = u"https://shop.example.com/new"_s;
        const QString top = page + u"?utm_content=top"_s, foot = page + u"/?utm_content=foot"_s;
        const QList<HotLink> links =
            hotLinks(u"<a href=\"%1\">New in</a>"_s.arg(page), {{top, 5}, {foot, 5}, {top, 1}});
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.at(0).clicks, 11);
        QCOMPARE(links.at(0).addresses, (QStringList {top, foot}));
        QCOMPARE(links.at(0).url, page);
    }

    void whatIsNotToldIsNotNought()
    {
        const QList<HotLink> links = hotLinks(m_letter, {{u"https://shop.example.com/new?size=m"_s, -1}});
        QCOMPARE(links.last().text, u"New in"_s);
        QCOMPARE(links.last().clicks, -1);
        QCOMPARE(withBadges(m_letter, links), m_letter);
    }

    void anotherParameterIsAnotherLink()
    {
        const QList<HotLink> links = hotLinks(m_letter, {{u"https://shop.example.com/new?size=xl"_s, 7}});
        QCOMPARE(links.at(0).places, 0);
    }

    void badgesStandBehindTheirLinksAndNowhereElse()
    {
        const QList<HotLink> links = hotLinks(
            m_letter, {{u"https://shop.example.com/new?size=m"_s, 40}, {u"https://shop.example.com"_s, 10}});
        const QString drawn = withBadges(m_letter, links);
        QVERIFY(drawn.contains(u"New in</a>&nbsp;<span"_s));
        QVERIFY(drawn.contains(u"&nbsp;40&nbsp;"_s));
        QVERIFY(drawn.contains(u"Again</a>&nbsp;<span"_s));
        QVERIFY(drawn.contains(u"&nbsp;10&nbsp;"_s));
        QVERIFY(drawn.contains(u"Home</a> <a"_s));
        QVERIFY(drawn.contains(u"Leave</a> <a"_s));
        QVERIFY(drawn.endsWith(u"Quiet</a></p>"_s));
        QCOMPARE(withBadges(m_letter, {}), m_letter);
    }
};

QTEST_GUILESS_MAIN(HotLinksTest)
#include "hotlinks.moc"
