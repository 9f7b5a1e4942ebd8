// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace pulsedeck {

/// A text that is typed, sign for sign: what nobody touched comes out of it as it was put in. An empty
/// clipboard can be pasted into it, too: Qt 6.4 looks at the first of its formats without asking whether
/// there is one.
class PlainTextEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

    void setText(const QString &text);
    /// What toPlainText() levels stays: spaces that do not break, line separators, and how each line ends.
    /// New lines end as most do.
    QString text() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_given; ///< By setText().
};

} // namespace pulsedeck
