// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savesteps.h"

#include "app/jobs/staging.h"
#include "ui/edit/celleditor.h"
#include "ui/edit/editdesk.h"

#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static bool isInCell(const QWidget &widget)
{
    const QWidget *at = &widget;
    while (at && !qobject_cast<const CellEditor *>(at))
        at = at->parentWidget();
    return at;
}

SaveSteps::SaveSteps(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now) // of another window: nothing was left
            m_isTyping = isInCell(*now);
        update();
    });
}

void SaveSteps::follow(EditDesk *desk)
{
    if (m_staging)
        m_staging->disconnect(this);
    m_desk = desk;
    m_staging = desk ? &desk->tools().staging : nullptr;
    if (m_staging) {
        connect(m_staging, &Staging::changed, this, &SaveSteps::update);
        connect(m_staging, &Staging::takingChanged, this, &SaveSteps::update);
    }
    update();
}

void SaveSteps::fill(QMenu &menu)
{
    QAction *save = add(menu, tr("&Save changes"), QKeySequence::Save, &EditDesk::save);
    QAction *review = add(menu, tr("Re&view changes…"), QKeySequence(u"Ctrl+Shift+S"_s), &EditDesk::review);
    QAction *discard = add(menu, tr("&Discard changes"), {}, &EditDesk::discard);
    m_taking = {save, review};
    m_discard = discard;
    menu.setToolTipsVisible(true);
    update();
}

QAction *SaveSteps::add(QMenu &menu, const QString &text, const QKeySequence &keys, void (EditDesk::*run)())
{
    return menu.addAction(text, keys, this, [this, run] {
        if (m_desk)
            (m_desk->*run)();
    });
}

static void enable(QAction *line, bool on)
{
    if (!line)
        return;
    line->setEnabled(on);
    line->setToolTip(on ? QString() : SaveSteps::tr("No changes wait to be saved."));
}

void SaveSteps::update()
{
    const bool isAny = m_desk && m_staging && (!m_staging->isEmpty() || m_staging->isTaking());
    const bool canTake = isAny || (m_staging && m_isTyping);
    for (const QPointer<QAction> &line : std::as_const(m_taking))
        enable(line, canTake);
    enable(m_discard, isAny);
}

} // namespace pulsedeck
