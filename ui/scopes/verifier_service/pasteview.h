// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/pasted.h"

#include <QBoxLayout>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pulsedeck {

/// Where addresses are pasted, typed or dropped as a file of text or a workbook, with what was read of them
/// below.
class PasteView : public QWidget {
    Q_OBJECT
public:
    explicit PasteView(QWidget *parent = nullptr);

    const QStringList &addresses() const { return m_read.values; }
    /// Another way to name addresses, beside that of opening a file.
    void addWay(QPushButton *button) { m_ways->addWidget(button); }

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
    QHBoxLayout *m_ways;
};

} // namespace pulsedeck
