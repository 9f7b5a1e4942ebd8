// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/fileactions.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::FileActions)
};
} // namespace

static const QString exportName = u"exportTable"_s;
static const QString importName = u"importTable"_s;

static QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QAction *makeExportAction(QWidget &page)
{
    auto *action = new QAction(icon(u"export"_s), Tr::tr("Export…"), &page);
    action->setObjectName(exportName);
    //: %1 is a key
    action->setToolTip(Tr::tr("Export these rows to a file (%1)").arg(keyText(Qt::CTRL | Qt::Key_E)));
    return action;
}

QAction *makeImportAction(QWidget &page)
{
    auto *action = new QAction(icon(u"import"_s), Tr::tr("Import…"), &page);
    action->setObjectName(importName);
    //: %1 is a key
    action->setToolTip(Tr::tr("Import rows from a file (%1)").arg(keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_I)));
    return action;
}

static QAction *shownAction(const QWidget &window, const QString &name)
{
    for (QAction *action : window.findChildren<QAction *>(name)) {
        const auto *page = qobject_cast<QWidget *>(action->parent());
        if (page && page->isVisibleTo(&window) && action->isEnabled())
            return action;
    }
    return nullptr;
}

QAction *shownExportAction(const QWidget &window)
{
    return shownAction(window, exportName);
}

QAction *shownImportAction(const QWidget &window)
{
    return shownAction(window, importName);
}

} // namespace pulsedeck
