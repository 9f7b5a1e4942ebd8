// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QTabWidget;

namespace pulsedeck {

/// A button behind tabs that do not all fit: its menu lists each of them. It is seen only then.
class TabMenu : public QToolButton {
    Q_OBJECT
public:
    /// Belongs to @p tabs from then on.
    explicit TabMenu(QTabWidget &tabs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void follow();
    void fill();

    QTabWidget &m_tabs;
    bool m_isNeeded = false;
};

} // namespace pulsedeck
