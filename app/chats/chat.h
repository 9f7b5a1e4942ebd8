// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace pulsedeck {

/// Translation context of what is not a class.
struct ChatsTr {
    Q_DECLARE_TR_FUNCTIONS(chats)
};

/// One conversation of the inbox, whatever its messenger, as far as the list of all dialogs tells.
struct Chat {
    QString contact; ///< Id of the person, which all calls about the chat want.
    QString bot;
    int service = 0; ///< The code of the messenger.
    QString name;
    QString lastIn; ///< What the person wrote last, its beginning.
    QDateTime lastInAt;
    QString lastOut; ///< What the team or a flow answered last, its beginning.
    QDateTime lastOutAt;
    int unread = 0;
    bool isOpen = false;
    QDateTime updatedAt;
    bool isFlowAnswer = false; ///< As far as its messages were read: the last answer is not the team's.
    QString searched; ///< What a search looks through, folded.

    /// The last word is the person's.
    bool isWaiting() const { return lastInAt.isValid() && (!lastOutAt.isValid() || lastOutAt < lastInAt); }
    /// Nobody of the team answered, as far as is known: the list of chats does not tell flows from people.
    bool needsAnswer() const { return isWaiting() || isFlowAnswer; }
    /// When the last word was said.
    QDateTime lastAt() const;
    QString lastWords() const { return isWaiting() || !lastOutAt.isValid() ? lastIn : lastOut; }
};

/// @p chat as searches find it by its texts as they are now.
void makeSearchable(Chat &chat);
/// A row of the list of dialogs.
Chat chatFrom(const QJsonObject &dialog);
/// The last words, and whose they are as far as that is known: the list of chats does not tell a flow's
/// answer from a person's.
QString lastWordsText(const Chat &chat);
/// "6 h": how long ago, short enough for a list.
QString shortAge(const QDateTime &then, const QDateTime &now);
/// All of it in a sentence, for whoever hears the list read out.
QString chatSentence(const Chat &chat, const QString &channel, const QDateTime &now);

} // namespace pulsedeck
