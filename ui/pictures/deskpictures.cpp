// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel.h"
#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QPushButton *shownButton(const QWidget &window, const QString &name)
{
    for (QPushButton *one : window.findChildren<QPushButton *>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void Screenshots::addSurvey(Scope scope, const QString &page)
{
    const int tab = int(allScopes().indexOf(scope));
    add({}, [this, tab, page] {
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(page);
    });
    add(
        QString(page).replace(u'/', u'-') + u"-read"_s,
        [this] {
            if (QPushButton *read = shownButton(m_window, u"read"_s))
                read->click();
            else
                lack();
        },
        [this] { return !shownButton(m_window, u"stop"_s); });
}

void Screenshots::addDeskViews()
{
    addSurvey(Scope::Smtp, u"smtp/bounces-by-day"_s);
    addSurvey(Scope::Smtp, u"smtp/letters-over-time"_s);
    addSurvey(Scope::Automation, u"automation/bottlenecks"_s);
    addSurvey(Scope::Sms, u"sms/countries"_s);
    addComposer(Scope::Smtp, u"smtp/emails"_s,
                {{u"to"_s, QJsonArray {u"ann@example.com"_s}},
                 {u"from.name"_s, u"Lumen Coffee"_s},
                 {u"from.email"_s, u"hello@lumen-coffee.example.com"_s},
                 {u"subject"_s, u"Your order is on its way"_s},
                 {u"html"_s,
                  u"<h2>It left this morning</h2><p>Your three bags of <b>Yirgacheffe</b> are on their way. "
                  "<a href=\"https://lumen-coffee.example.com/orders\">Follow them</a></p>"_s},
                 {u"text"_s, u"It left this morning."_s}});
    add({}, [this] {
        const int tab = int(allScopes().indexOf(Scope::VerifierService));
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(u"verifier_service/verified-lists"_s);
    });
    add(u"verifier_service-list"_s, [this] {
        selectRow(true);
        openRow(0);
    });
}

} // namespace pulsedeck
