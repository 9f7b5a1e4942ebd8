// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/welcomepage.h"

#include "ui/account/scopepicker.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *title = headingLabel(tr("Welcome to Pulsedeck"), 1.6);
    auto *picker = new ScopePicker({});
    auto *signIn = new QPushButton(tr("&Sign in…"));
    signIn->setDefault(true);
    auto *demo = new QPushButton(icon(u"demo"_s), tr("Try the &demo account"));
    const auto check = [picker, signIn] { signIn->setEnabled(picker->picked() != Scopes()); };
    connect(picker, &ScopePicker::changed, this, check);
    check();
    connect(signIn, &QPushButton::clicked, this, [this, picker] { emit signInWanted(picker->picked()); });
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(demo);
    buttons->addWidget(textLabel(tr("Made-up data on this computer; no SendPulse account is needed.")), 1);
    buttons->addWidget(signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(
        textLabel(tr("Which parts of SendPulse do you want to use here? Pick only what you need: what is "
                     "not picked is never asked for. You can change it later.")));
    layout->addWidget(picker, 1);
    layout->addLayout(buttons);
    layout->setContentsMargins(28, 16, 28, 20);
}

} // namespace pulsedeck
