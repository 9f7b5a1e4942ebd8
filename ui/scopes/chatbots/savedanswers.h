// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatmemory.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace pulsedeck {

/// Answers that were kept for another time: found by a few letters, taken with Return. They lie sealed with
/// what the account read.
class SavedAnswers : public QDialog {
    Q_OBJECT
public:
    /// @p written can be kept as a new one.
    SavedAnswers(History &history, const QString &written, QWidget *parent = nullptr);

    QStringList answers() const { return m_answers; }

signals:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void keep(const QStringList &answers);
    void take();

    ChatMemory m_memory;
    QStringList m_answers;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_take;
};

/// @p answer with the name of the person where it says {{name}}.
QString filledAnswer(const QString &answer, const QString &name);

} // namespace pulsedeck
