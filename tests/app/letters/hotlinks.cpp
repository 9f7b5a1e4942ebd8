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
        QCOMPARE(links.size(), 4);
        QCOMPARE(links.at(0).text, u"New in"_s);
        QCOMPARE(links.at(0).clicks, 40);
        QCOMPARE(links.at(0).places, 1);
        QCOMPARE(links.at(1).places, 2); // both lead to one address
        QCOMPARE(links.at(2).places, 0); // it does not stand in the letter
        QCOMPARE(links.at(3).text, u"Quiet"_s);
        QCOMPARE(links.at(3).clicks, 0);
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
        QCOMPARE(drawn.count(u"10 together"_s), 2);
        QVERIFY(drawn.contains(u"Leave</a> <a"_s));
        QVERIFY(drawn.endsWith(u"Quiet</a></p>"_s));
        QCOMPARE(withBadges(m_letter, {}), m_letter);
    }
};

QTEST_GUILESS_MAIN(HotLinksTest)
#include "hotlinks.moc"
