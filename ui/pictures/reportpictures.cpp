// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of Screenshots that opens the parts of a campaign's report, and campaigns side by side.

#include "app/desks/recipientsearch.h"
#include "app/table/resourcemodel.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Of the campaigns that were sent the one to the fewest people: its people are asked for in seconds.
static QJsonObject smallestOf(const ResourceModel &campaigns)
{
    QJsonObject found;
    for (int row = 0; row < campaigns.rowCount(); ++row) {
        const QJsonObject one = campaigns.rowAt(row);
        const bool isSent = one[u"status"].toInt() == 3;
        if (isSent && (found.isEmpty() || one[u"all_email_qty"].toInt() < found[u"all_email_qty"].toInt()))
            found = one;
    }
    return found;
}

/// What is seen of class @p Part with the name @p name.
template<typename Part> static Part *shownPart(const QWidget &window, const QString &name)
{
    for (Part *one : window.findChildren<Part *>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void Screenshots::openReportPart(const QString &name)
{
    auto *parts = shownPart<QTabWidget>(m_window, u"reportParts"_s);
    auto *part = parts ? parts->findChild<QWidget *>(name) : nullptr;
    part ? parts->setCurrentWidget(part) : lack();
}

void Screenshots::goBack()
{
    for (ResourcePage *page : m_window.findChildren<ResourcePage *>()) {
        if (page->isVisible())
            page->back();
    }
}

void Screenshots::addReports()
{
    add(u"emails-countries"_s, [this] {
        auto *overview = shownPart<QScrollArea>(m_window, u"overview"_s);
        overview ? overview->verticalScrollBar()->setValue(overview->verticalScrollBar()->maximum()) : lack();
    });
    add(u"emails-hotlinks"_s, [this] { openReportPart(u"hotLinks"_s); });
    add(u"emails-dates"_s, [this] { openReportPart(u"dates"_s); });
    add({}, [this] { goBack(); });
    add(u"emails-comparison"_s, [this] {
        ListPage *list = shownList();
        QList<QJsonObject> rows;
        for (int row = 0; list && row < list->model().rowCount() && rows.size() < 3; ++row) {
            if (list->model().rowAt(row)[u"status"].toInt() == 3)
                rows << list->model().rowAt(row);
        }
        if (rows.size() < 3)
            return lack();
        emit list->comparisonWanted(rows);
    });
    add(u"emails-courses"_s, [this] {
        auto *figures = shownPart<QScrollArea>(m_window, u"comparison"_s);
        auto *table = figures ? figures->findChild<QTableView *>() : nullptr;
        table ? figures->verticalScrollBar()->setValue(table->height()) : lack();
    });
    add({}, [this] { goBack(); });
    addRecipients();
}

void Screenshots::addRecipients()
{
    using Phase = RecipientSearch::Phase;
    const auto search = [this] { return m_window.currentView()->context().findChild<RecipientSearch *>(); };
    const auto isAt = [search](Phase phase) {
        return [search, phase] { return search() && search()->phase() == phase; };
    };
    add(
        {},
        [this] {
            const QJsonObject row = shownList() ? smallestOf(shownList()->model()) : QJsonObject();
            if (row.isEmpty())
                return lack();
            // Of another campaign that was opened before.
            qDeleteAll(m_window.currentView()->context().findChildren<RecipientSearch *>());
            m_window.currentView()->openDoor({Scope::Emails, u"emails/campaigns"_s, row, Door::report});
        },
        [search] { return search() != nullptr; });
    add(
        {},
        [this, search] {
            openReportPart(u"recipients"_s);
            search()->prepare();
        },
        isAt(Phase::Prepared));
    add(
        {}, [search] { search()->count(); }, isAt(Phase::Counted));
    add(
        u"emails-recipients"_s, [search] { search()->ask(emails::RecipientQuestion::Everything); },
        isAt(Phase::Finished));
}

} // namespace pulsedeck
