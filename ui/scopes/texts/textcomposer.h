// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"
#include "app/wire/reply.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace pulsedeck {

class ActionRunner;
class Client;
class ErrorBox;
class FormDraft;
class FormRow;
class FormView;
class MessagePreview;
class PageContext;
class Purse;

/// What draws a letter beside the form.
struct LetterPane {
    QWidget *widget = nullptr; ///< Null: the message is no letter.
    std::function<void(const QString &html)> show {};
};

/// The page of any Composer: its form at the left, the look of the message at the right, and below people and
/// price, which are asked while somebody types, and the button.
///
///   typed --a moment of quiet--> asks() --answers--> estimate() --button--> question with it --> job -->
///   list
class TextComposer : public QWidget {
    Q_OBJECT
public:
    TextComposer(Client &client, const Composer &composer, PageContext &context,
                 const LetterPane &letter = {}, QWidget *parent = nullptr);
    ~TextComposer() override;

    FormView &form() const { return *m_form; }
    MessagePreview &preview() const { return *m_preview; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QList<FormField> fields() const;
    QWidget *makeFoot();
    ActionContext typed() const;
    void pick(FormRow *row);
    void changed();
    void settle();
    void take(int asked, qsizetype at, const Reply &reply);
    void drawEstimate();
    void drawPurse(const Estimate &known);
    void drawMissing();
    MessageLook look(const ActionContext &context) const;
    void drawLook(const ActionContext &context);
    QWidget *beside() const;
    void send();
    void ask();
    void test();
    void leave();

    Client &m_client;
    PageContext &m_context;
    const Composer m_composer;
    const LetterPane m_letter;
    QJsonObject m_values; ///< As they were typed last.
    QList<Request> m_asked; ///< For the estimate that is shown, or awaited.
    QList<QJsonValue> m_answers; ///< To those.
    QString m_trouble; ///< Why one of them failed.
    int m_awaited = 0;
    int m_times = 0; ///< That something was asked: late answers belong to earlier ones.
    bool m_isSendWanted = false; ///< The button was pressed before people and price were known.
    QTimer m_settling;
    FormView *m_form;
    MessagePreview *m_preview;
    QSplitter *m_splitter;
    QPointer<FormDraft> m_draft; ///< Null: nothing can be kept.
    QLabel *m_people;
    QLabel *m_note;
    QLabel *m_lacking; ///< Why the button is grey.
    Purse *m_purse = nullptr; ///< Null: the message costs nothing of the balance.
    QLabel *m_balance;
    ErrorBox *m_missing;
    QPushButton *m_test;
    bool m_isTested = false;
    QPushButton *m_main;
    QPointer<ActionRunner> m_runner;
};

} // namespace pulsedeck
