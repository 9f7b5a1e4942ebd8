// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pulsedeck {

struct Draft;
class Drafts;
class FormView;

/// Keeps what is typed in a form. A line above it, which is only there when the form goes on from what was
/// typed before, and offers to start afresh.
class FormDraft : public QWidget {
    Q_OBJECT
public:
    /// @p form outlives this.
    FormDraft(FormView &form, Drafts &drafts, const QString &id, QWidget *parent = nullptr);
    ~FormDraft() override;

    /// Whether all that was typed is there again after a restart.
    bool isSafe() const;
    /// What becomes of what was typed when it is left as a draft, in the user's words.
    QString promise() const;
    /// What was typed last does not wait any longer.
    void keepNow();
    /// It was sent or discarded; nothing is kept any more.
    void drop();

private:
    void goOn(const Draft &draft);
    void startAfresh();
    void keep();

    FormView &m_form;
    QPointer<Drafts> m_drafts;
    QString m_id;
    QLabel *m_words;
    QPushButton *m_afresh;
    QTimer m_soon; ///< Runs while something typed was not kept yet.
};

} // namespace pulsedeck
