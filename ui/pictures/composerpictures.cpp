// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formview.h"
#include "ui/page/listpage.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

template<typename Widget> Widget *visibleIn(const QWidget &window)
{
    for (Widget *one : window.findChildren<Widget *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

void Screenshots::addComposer(Scope scope, const QString &list, const QJsonObject &typed)
{
    const QString name = scopeName(scope) + u"-compose"_s;
    add({}, [this, scope, list] {
        AccountView *view = m_window.currentView();
        view->openTab(int(allScopes().indexOf(scope)));
        if (ScopeView *pages = view->panel(int(allScopes().indexOf(scope)))->view())
            pages->open(list);
    });
    add({}, [this] { trigger(u"create"_s); });
    add(
        name,
        [this, typed] {
            if (auto *form = visibleIn<FormView>(m_window))
                form->type(typed);
            else
                lack();
        },
        // People and price have come.
        [this] {
            for (const QLabel *label : m_window.findChildren<QLabel *>(u"people"_s)) {
                if (label->isVisible())
                    return label->text().left(1).contains(QRegularExpression(u"\\d"_s));
            }
            return true;
        });
}

/// Phones of a mailing list, once somebody chose it.
void Screenshots::addPhones()
{
    add({}, [this] {
        const int tab = int(allScopes().indexOf(Scope::Sms));
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(u"sms/phones"_s);
    });
    add(
        u"sms-phones"_s,
        [this] {
            for (QComboBox *lists : m_window.findChildren<QComboBox *>(u"mailing-list"_s)) {
                const int at = lists->isVisible() ? lists->findText(u"Online shop customers"_s) : -1;
                if (at < 0)
                    continue;
                lists->setCurrentIndex(at);
                emit lists->activated(at);
                return;
            }
            lack();
        },
        [this] {
            ListPage *phones = visibleIn<ListPage>(m_window);
            return !phones || phones->model().rowCount() > 0;
        });
}

void Screenshots::addComposers()
{
    addPhones();
    addComposer(Scope::Sms, u"sms/campaigns"_s,
                {{u"lists"_s, QJsonArray {u"41557"_s}},
                 {u"sender"_s, u"LumenCoffee"_s},
                 {u"body"_s, u"Hi {{Name}}, your usual is running low. Reply 1 and it leaves today."_s},
                 {u"date"_s, u"2031-01-15 10:00:00"_s}});
    addComposer(Scope::Viber, u"viber/campaigns"_s,
                {{u"lists"_s, QJsonArray {u"41557"_s}},
                 {u"sender_id"_s, 1207},
                 {u"message"_s, u"Three new roasts are here. Taste them on Saturday, from ten to six."_s},
                 {u"additional.image.link"_s, u"https://lumen-coffee.example.com/roasts.png"_s},
                 {u"additional.button.text"_s, u"Save me a seat"_s},
                 {u"additional.button.link"_s, u"https://lumen-coffee.example.com/tasting"_s}});
    addComposer(Scope::PushService, u"push_service/campaigns"_s,
                {{u"website_id"_s, 53101},
                 {u"title"_s, u"Three new roasts"_s},
                 {u"body"_s, u"Taste them on Saturday, from ten to six."_s},
                 {u"button1"_s, u"Save me a seat"_s},
                 {u"button2"_s, u"Not now"_s}});
    addComposer(Scope::Chatbots, u"chatbots/telegram-bots"_s,
                {{u"bot_id"_s, u"5fd0cb30ab31e7f000000000"_s},
                 {u"text"_s, u"Three new roasts are here. Taste them on Saturday, from ten to six."_s},
                 {u"link"_s, u"https://lumen-coffee.example.com/roasts.png"_s},
                 {u"title"_s, u"Roasts of December"_s}});
}

} // namespace pulsedeck
