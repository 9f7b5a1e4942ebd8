// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace pulsedeck {

/// Language, theme, how often figures are read again, and what only developers want to see. All take effect
/// at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const Workbench &bench, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workbench m_bench;
    QLabel *m_languageTitle;
    QComboBox *m_languages;
    QLabel *m_themeTitle;
    QComboBox *m_themes;
    QLabel *m_rereadTitle;
    QComboBox *m_reread;
    QCheckBox *m_developers;
};

} // namespace pulsedeck
