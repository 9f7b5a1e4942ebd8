// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/surroundings.h"
#include "ui/account/workbench.h"
#include "ui/palette/palette.h"

class QMenu;

namespace pulsedeck {

class AccountView;
class MainWindow;
class OperationDesk;

/// Everything within reach: the palette with what it can open and carry out.
class Reach : public QObject {
    Q_OBJECT
public:
    Reach(const Workbench &bench, MainWindow &window);

    void fill(QMenu &menu);
    /// Every page, operation, account, setting and entry of the menus.
    QList<PaletteEntry> entries();
    Palette *openPalette();
    /// The form of @p operation with the shown list and row filled in; an offer to pick its scope when that
    /// is not picked.
    void openOperation(const Operation &operation);
    /// Beside the window; nothing without an account.
    void openRequestLog();
    void openApiUse();

private:
    QList<PaletteEntry> menuEntries() const;
    QList<PaletteEntry> accountEntries() const;
    QList<PaletteEntry> settingEntries() const;
    QList<PaletteEntry> pageEntries() const;
    QList<PaletteEntry> toolEntries(const QStringList &known) const;
    QList<PaletteEntry> deskEntries() const;
    QList<PaletteEntry> operationEntries();
    QList<PaletteEntry> personEntries(const QString &typed) const;
    operations::Surroundings surroundings() const;
    void offerToPick(const Operation &operation);
    OperationDesk *desk();
    QString accountName() const;
    void remember(const QString &id);

    const Workbench &m_bench;
    MainWindow &m_window;
};

} // namespace pulsedeck
