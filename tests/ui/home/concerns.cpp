// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/watch.h"
#include "ui/home/concernlist.h"
#include "ui/look/language.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What needs a person, line by line.
class Concerns : public QObject {
    Q_OBJECT

    static QList<Concern> concerns(int count)
    {
        QList<Concern> all;
        for (int at = 0; at < count; ++at)
            all << Concern {.key = u"k%1"_s.arg(at),
                            .text = u"Number %1"_s.arg(at),
                            .reason = u"Because"_s,
                            .readings = {u"20 Mar: %1"_s.arg(at)},
                            .door = {Scope::Emails, u"emails/campaigns"_s, {{u"id"_s, at}}}};
        return all;
    }
    QList<QToolButton *> buttons(const QString &name) const
    {
        QList<QToolButton *> found;
        for (QToolButton *one : m_list->findChildren<QToolButton *>()) {
            if (one->isVisibleTo(&*m_list) && one->accessibleName().startsWith(name))
                found << one;
        }
        return found;
    }

    Language m_language;
    std::optional<ConcernList> m_list;

private slots:
    void init()
    {
        m_language.set(u"en"_s);
        m_list.emplace();
        m_list->resize(800, 400);
        m_list->show();
    }

    void eachLeadsToItsRow()
    {
        m_list->setConcerns(concerns(2));
        QTRY_COMPARE(buttons(u"Show: "_s).size(), 2);
        QSignalSpy opened(&*m_list, &ConcernList::opened);
        QTest::keyClick(buttons(u"Show: Number 1"_s).first(), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Door>().row[u"id"], QJsonValue(1));
    }

    void whatItWasHeldAgainstIsShownOnRequest()
    {
        m_list->setConcerns(concerns(1));
        QTRY_COMPARE(buttons(u"Why: "_s).size(), 1);
        const auto isShown = [this] {
            const auto labels = m_list->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"20 Mar: 0"_s;
            });
        };
        QVERIFY(!isShown());
        QTest::keyClick(buttons(u"Why: Number 0"_s).first(), Qt::Key_Space);
        QVERIFY(isShown());
    }

    void theWorstComeFirstAndTheRestOnRequest()
    {
        m_list->setConcerns(concerns(9));
        QTRY_COMPARE(buttons(u"Show: "_s).size(), ConcernList::mostShown);
        QToolButton *more = nullptr;
        for (QToolButton *one : m_list->findChildren<QToolButton *>()) {
            if (one->text() == u"Show 3 more"_s)
                more = one;
        }
        QVERIFY(more && more->isVisible());
        more->click();
        QTRY_COMPARE(buttons(u"Show: "_s).size(), 9);
        QVERIFY(!more->isVisible());
    }

    void whatIsTheSameKeepsTheFocus()
    {
        m_list->setConcerns(concerns(2));
        QVERIFY(QTest::qWaitForWindowActive(&*m_list));
        QTRY_COMPARE(buttons(u"Show: "_s).size(), 2);
        QToolButton *show = buttons(u"Show: Number 1"_s).first();
        show->setFocus();
        m_list->setConcerns(concerns(2));
        QCOMPARE(QApplication::focusWidget(), show);
    }
};

QTEST_MAIN(Concerns)
#include "concerns.moc"
