// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QByteArray>

#include <optional>

namespace pulsedeck {

/// What people will see of a message, as far as it is known while it is written.
struct MessageLook {
    enum class Kind { Sms, Viber, Push, Letter, Chat };

    Kind kind = Kind::Sms;
    QString sender; ///< As people see it: a name, an address of a site.
    QString title;
    QString text;
    QString pictureLink; ///< Nothing is loaded from there.
    QByteArray picture; ///< A file, as it will be sent.
    QByteArray icon;
    QStringList buttons;
    QString smsInstead; ///< What those get whom the message does not reach; empty: nothing.
    QString smsSender;
    QString html; ///< Of a letter, which mail programs draw.
};

struct Price {
    double amount = 0;
    QString currency;
};

/// What is known of people and price before a message is sent.
struct Estimate {
    QString sentence; ///< "412 people, 23.10 USD"
    QString note; ///< What to mind; small.
    std::optional<Price> price {}; ///< None: it is not known.
};

/// A page on which a message is written, with its look beside it, and people and price before the button. A
/// few functions describe it; all take the values that were typed so far.
struct Composer {
    Resource page; ///< Id and title; of its scope.
    QString list; ///< Resource::id of the list in which the message stands once it was sent.
    /// Form, which gets the row below which the page was opened, question, requests and the words for when it
    /// went well. Each of its requests is a message.
    Action action;
    QString time; ///< Key of the field that says when; empty input: at once.
    /// Whether the field @p key makes sense; null: all do.
    std::function<bool(const QString &key, const QJsonObject &values)> shows;
    /// What is said below fields while somebody types, by their keys: lengths, durations.
    std::function<QHash<QString, QString>(const ActionContext &)> notes;
    /// What has to be asked for the estimate; nothing while too little was typed.
    std::function<QList<Request>(const ActionContext &)> asks;
    /// @p answers are those to asks(), Undefined for one that failed; none: nothing was asked.
    std::function<Estimate(const ActionContext &, const QList<QJsonValue> &answers)> estimate;
    std::function<MessageLook(const ActionContext &)> look;
    /// What answers to asks() add to the look, Undefined for those that are not there; null: nothing.
    std::function<MessageLook(MessageLook look, const QList<QJsonValue> &answers)> withAnswers {};
    /// Sends the message to one person before it goes to all; gets what was typed as its row. Without an id:
    /// there is no such way.
    Action test {};
    bool isPaid = false; ///< From the balance of the account, which is told beside the price.
};

/// The action of a list that opens the page.
Action writing(const Composer &composer, const QString &text);

} // namespace pulsedeck
