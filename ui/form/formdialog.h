// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"
#include "app/vocabulary/apierror.h"
#include "ui/form/formrow.h"

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class ConfirmView;
class Drafts;
class ErrorBox;
class FormDraft;
class Names;
class FormView;

/// The one dialog in which something is changed: fields to fill in, a question when it is hard to take
/// back, progress while it is sent, and the error when it fails, with everything typed still there.
///
///   Filling --filled()--> [ask() --> Asking] --confirmed()--> setSending() --> Sending --> done()
///      ^-- Back ------------------------'                                       |
///      ^-- fail() --------------------------------------------------------------'
///
/// It knows nothing of requests; whoever opens it answers its signals. Never runs an event loop of its own.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    /// What the main button says, and how it looks.
    struct Button {
        QString text; ///< "Create".
        bool dangerous = false; ///< Never the default, so that Return does not press it.
    };

    FormDialog(const QString &title, const Button &button, QWidget *parent);
    ~FormDialog() override;

    /// Names below the title what it is about.
    void setSubject(const QString &name);
    /// @p head stands between the title and all that follows, @p tool at the left end of the buttons.
    void addHead(QWidget *head);
    void addTool(QPushButton *tool);
    /// Starts with fields; emits filled() when they are fine and the button is pressed.
    void setForm(const QList<FormField> &fields);
    /// See FormView::setWaiting(); says so above the fields. After setForm().
    void setWaiting(const QJsonObject &values);
    /// What is typed from now on is kept under @p id, and what was typed before is gone on with. After
    /// setForm().
    void keepDraft(Drafts &drafts, const QString &id);
    /// It was sent: nothing is left to be kept.
    void dropDraft();
    QJsonObject values() const;
    /// @p fields are those of setForm() with other names of ids; what stands in them stays.
    void setNames(const QList<FormField> &fields);
    /// See FormView::narrow(). After setForm().
    void narrow(Names &names);
    /// The service has now what stands in the fields @p keys; the rest is still to be sent.
    void noteSaved(const QStringList &keys);
    /// Turns to the question; emits confirmed() when it is answered with yes. @p phrase: what has to be
    /// typed first; empty: nothing.
    void ask(const QString &question, const QString &phrase);
    /// Nothing can be pressed but Cancel while @p done of @p total requests are through.
    void setSending(int done, int total);
    /// The same, but nothing leaves before it is written down.
    void setWriting();
    /// Cancel was pressed; the answer of the request that is on its way is still awaited.
    void setStopping();
    /// Back to what was typed. @p before says what was done already.
    void fail(const ApiError &error, const QString &before);

    /// Somebody wants to leave the program. Goes and calls @p then, after a question when something typed
    /// would be lost, which nothing is that is kept; stays, and forgets @p then, when the answer is no or
    /// something is being sent.
    void askToLeave(std::function<void()> then);

    void reject() override;

signals:
    void filled();
    void confirmed();
    /// Somebody wants to choose the value of @p row, which lives as long as the dialog.
    void pickWanted(pulsedeck::FormRow *row);
    /// Cancel while sending; pressed once more: stop waiting.
    void stopWanted();
    /// Nobody knows whether it was carried out; look at the list.
    void checkWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Filling, Asking, Sending, Stopping };
    void setState(State state);
    QString declining() const;
    void press();
    void askToDiscard();
    void discard();
    void keepForLater();
    void leave();
    void makeRoom();

    Button m_button;
    State m_state = State::Asking;
    State m_before = State::Asking; ///< Where a failure leads back to.
    bool m_discarding = false;
    int m_wanted = 0; ///< The height at which nothing is out of sight.
    std::function<void()> m_afterwards; ///< When discarding ends the dialog.
    QLabel *m_title;
    ErrorBox *m_error;
    QStackedWidget *m_pages;
    FormView *m_form = nullptr;
    FormDraft *m_draft = nullptr; ///< Null: what is typed is not kept.
    ConfirmView *m_question = nullptr;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLabel *m_discardText;
    QPushButton *m_discard;
    QPushButton *m_keep; ///< What is typed, as a draft.
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_main;
    QHBoxLayout *m_buttons;
};

} // namespace pulsedeck
