// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/header.h"

#include "app/auth/accounts.h"
#include "ui/account/accountsign.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int stripe = 4;

Header::Header(Accounts &accounts, QWidget *parent)
    : QWidget(parent), m_accounts(accounts), m_sign(new QLabel), m_switcher(new QPushButton),
      m_menu(new QMenu(this)), m_demo(new QLabel), m_readOnly(new QPushButton)
{
    m_switcher->setObjectName(u"accountSwitcher"_s);
    m_switcher->setMenu(m_menu);
    m_demo->setTextFormat(Qt::PlainText);
    m_demo->setAutoFillBackground(true);
    m_demo->setContentsMargins(10, 3, 10, 3);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_readOnly->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_switcher);
    layout->addWidget(m_demo);
    layout->addWidget(m_readOnly);
    layout->addStretch(1);
    // Filled before it opens: a menu that changes while it is shown would lose what is pressed meanwhile.
    connect(m_readOnly, &QPushButton::clicked, this, &Header::changesWanted);
    connect(m_switcher, &QPushButton::pressed, this, &Header::fillMenu);
    for (const auto signal :
         {&Accounts::added, &Accounts::changed, &Accounts::removed, &Accounts::currentChanged})
        connect(&m_accounts, signal, this, &Header::showCurrent);
    retranslate();
}

void Header::openSwitcher()
{
    fillMenu();
    m_menu->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height())));
}

void Header::retranslate()
{
    m_demo->setText(tr("DEMO: made-up data. Nothing you do here reaches SendPulse."));
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(
        tr("Nothing can be changed in this account or sent from it. Press to allow changes."));
    m_readOnly->setAccessibleName(tr("Read-only"));
    m_readOnly->setAccessibleDescription(m_readOnly->toolTip());
    m_sign->setAccessibleName(tr("Pulsedeck"));
    showCurrent();
}

void Header::showCurrent()
{
    const int size = fontMetrics().height() * 3 / 2;
    m_sign->setPixmap(icon(u"pulse"_s, themeOf(palette()).accent).pixmap(size, size));
    const Account *account = m_accounts.find(m_accounts.currentId());
    m_demo->setVisible(account && account->demo);
    QPalette demoPalette;
    demoPalette.setColor(QPalette::Window, themeOf(palette()).demo);
    demoPalette.setColor(QPalette::WindowText, themeOf(palette()).onDemo);
    m_demo->setPalette(demoPalette);
    m_readOnly->setVisible(account && account->readOnly);
    m_readOnly->setIcon(icon(u"lock"_s));
    m_switcher->setText(account ? QString(account->name).replace(u'&', "&&"_L1) : tr("No account"));
    m_switcher->setIcon(account ? accountSign(*account, palette()) : icon(u"accounts"_s));
    m_switcher->setAccessibleName(account ? tr("Account: %1").arg(account->name) : tr("No account"));
    m_switcher->setToolTip(tr("Switch account (Ctrl+Shift+A, then a digit)"));
}

void Header::fillMenu()
{
    m_menu->clear();
    int number = 0;
    for (const Account &account : m_accounts.all()) {
        QString name = account.name;
        name.replace(u'&', "&&"_L1);
        ++number;
        //: %1 is a digit that chooses the account in the menu, %2 the account's name
        QAction *action =
            m_menu->addAction(accountSign(account, palette()),
                              number < 10 ? tr("&%1  %2").arg(QString::number(number), name) : name);
        action->setCheckable(true);
        action->setChecked(account.id == m_accounts.currentId());
        connect(action, &QAction::triggered, this, [this, id = account.id] { m_accounts.setCurrent(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(icon(u"add"_s), tr("&Add account…")), &QAction::triggered, this,
            &Header::addAccountWanted);
}

void Header::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void DemoFrame::setDemo(bool demo)
{
    m_demo = demo;
    setContentsMargins(0, demo ? stripe : 0, 0, 0);
    update();
}

void DemoFrame::paintEvent(QPaintEvent *)
{
    if (!m_demo)
        return;
    QPainter(this).fillRect(0, 0, width(), stripe, themeOf(palette()).demo);
}

} // namespace pulsedeck
