// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

namespace pulsedeck {

class PlainTextEdit;

/// A note of the team, changed.
class NoteDialog : public QDialog {
    Q_OBJECT
public:
    explicit NoteDialog(const QString &text, QWidget *parent = nullptr);

    /// Deleting a note cannot be undone.
    static void askToDelete(QWidget *parent, const std::function<void()> &yes);

signals:
    void kept(const QString &text);

private:
    PlainTextEdit *m_text;
};

} // namespace pulsedeck
