// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/outgoing.h"
#include "ui/look/plaintextedit.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pulsedeck {

/// Where an answer or a note is written. Says before anything is sent what the messenger will not take: too
/// many letters, or an ordinary message to somebody who has been silent for 24 hours.
class AnswerBox : public QFrame {
    Q_OBJECT
public:
    explicit AnswerBox(QWidget *parent = nullptr);

    /// @p lastWritten: when the person wrote last.
    void setChat(const chatbots::Channel &channel, const QDateTime &lastWritten);
    /// Nothing can be sent or noted; @p why in a sentence, empty when it can.
    void setRefusal(const QString &why);
    /// What is written, and comes back with setDraft().
    chatbots::Outgoing draft() const;
    void setDraft(const chatbots::Outgoing &draft);
    /// Puts @p text where the cursor is.
    void insert(const QString &text);
    bool isNote() const;
    void setNote(bool on);
    /// The 24 hours are over.
    bool isClosed() const { return m_isClosed; }
    QString warning() const;
    PlainTextEdit &edit() const { return *m_edit; }

    static constexpr int longestLine = 10; ///< Lines that it grows to.

signals:
    void sendWanted(const pulsedeck::chatbots::Outgoing &message);
    void noteWanted(const QString &text);
    void templateWanted();
    /// "/" at the beginning, or the button.
    void savedAnswersWanted();
    void typed();
    /// Anything that draft() gives.
    void draftChanged();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void followWindow();
    void commit();
    bool maySend() const;
    void grow();

    std::optional<chatbots::Channel> m_channel;
    QDateTime m_closesAt;
    bool m_isClosed = false;
    QString m_refusal;
    QLabel *m_warning;
    QPushButton *m_template;
    QComboBox *m_tag;
    PlainTextEdit *m_edit;
    QComboBox *m_kind;
    QLineEdit *m_link;
    QToolButton *m_attach;
    QToolButton *m_saved;
    QToolButton *m_note;
    QLabel *m_count;
    QPushButton *m_send;
};

} // namespace pulsedeck
