// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accessdialog.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include "app/auth/session.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AccessList)
};

struct GrantLook {
    const char *icon;
    Tone tone;
    QString text;
};

GrantLook lookOf(ScopeProbe::Grant grant)
{
    switch (grant) {
    case ScopeProbe::Grant::Granted:
        return {"good", Tone::Good, Tr::tr("Granted")};
    case ScopeProbe::Grant::Refused:
        return {"lock", Tone::Bad, Tr::tr("Refused")};
    case ScopeProbe::Grant::Unclear:
        return {"info", Tone::Neutral, Tr::tr("Not clear, as SendPulse did not know what was asked for")};
    case ScopeProbe::Grant::Unreachable:
        return {"offline", Tone::Warning, Tr::tr("Could not be reached")};
    case ScopeProbe::Grant::Probing:
        return {"busy", Tone::Busy, Tr::tr("Being checked")};
    default:
        return {"info", Tone::Neutral, Tr::tr("Not checked yet")};
    }
}

} // namespace

AccessList::AccessList(ScopeProbe &probe, QWidget *parent)
    : QWidget(parent), m_probe(probe), m_grid(new QGridLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setSpacing(8);
    m_grid->setRowStretch(int(allScopes().size()), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&probe, &ScopeProbe::changed, this, &AccessList::show);
    for (const Scope scope : allScopes())
        show(scope);
}

void AccessList::show(Scope scope)
{
    delete m_rows.take(int(scope));
    const ScopeProbe::Grant grant = m_probe.grant(scope);
    if (grant == ScopeProbe::Grant::NotPicked)
        return;
    const GrantLook look = lookOf(grant);
    const ScopeInfo info = scopeInfo(scope);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel;
    const int size = fontMetrics().height() + 2;
    sign->setPixmap(icon(QLatin1String(look.icon), toneColour(look.tone, palette())).pixmap(size, size));
    layout->addWidget(sign);
    //: %1 is a part of SendPulse such as "Email", %2 is "Granted", "Refused" or the like
    layout->addWidget(textLabel(tr("%1: %2").arg(info.title, look.text)), 1);
    const bool failed = grant == ScopeProbe::Grant::Refused || grant == ScopeProbe::Grant::Unreachable
        || grant == ScopeProbe::Grant::Unclear;
    if (failed) {
        const ApiError error = m_probe.error(scope);
        row->setToolTip(QStringList {error.summary(), error.advice()}.join(u'\n'));
        auto *again = new QPushButton(tr("Try again"));
        again->setAccessibleName(tr("Try %1 again").arg(info.title));
        connect(again, &QPushButton::clicked, this, [this, scope] { m_probe.retry(scope); });
        layout->addWidget(again);
    }
    m_rows.insert(int(scope), row);
    m_grid->addWidget(row, int(allScopes().indexOf(scope)), 0);
}

AccessDialog::AccessDialog(Session &session, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Access"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(textLabel(tr("What SendPulse grants this account, part by part:")));
    layout->addWidget(new AccessList(session.probe()), 1);
    layout->addWidget(buttons);
    sizeDialog(*this, 70, 28);
    session.probe().start();
}

} // namespace pulsedeck
