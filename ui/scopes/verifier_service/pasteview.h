// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/pasted.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pulsedeck {

/// Where addresses are pasted, typed or dropped as a file of text, with what was read of them below.
class PasteView : public QWidget {
    Q_OBJECT
public:
    explicit PasteView(QWidget *parent = nullptr);

    const QStringList &addresses() const { return m_read.values; }

signals:
    /// There are some, and not too many.
    void checkWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void openFile();
    void take(const QString &path);

    Pasted m_read;
    QTimer m_typing; ///< Until it is worth reading again.
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QPushButton *m_check;
};

} // namespace pulsedeck
