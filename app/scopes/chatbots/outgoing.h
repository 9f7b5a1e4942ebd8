// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/channel.h"

#include <QDateTime>
#include <QJsonObject>

namespace pulsedeck::chatbots {

/// What somebody wants to tell a person.
struct Outgoing {
    QString text; ///< With an attachment: its caption, where the messenger has such.
    QString link; ///< Of the attachment; empty: none.
    Attachment kind = Attachment::Picture;
    QString tag; ///< Why a message may be sent after 24 hours, in a messenger that asks.
    QJsonObject approved; ///< A template of WhatsApp; then nothing else counts.
};

/// The body of "contacts/send", the contact aside.
QJsonObject messageBody(const Channel &channel, const Outgoing &message);
/// The call that sends @p message to @p contact.
Call sendingCall(const Channel &channel, const QString &contact, const Outgoing &message);

/// When a person who wrote last at @p lastWritten is out of reach for ordinary messages; invalid: never.
QDateTime windowEnd(const Channel &channel, const QDateTime &lastWritten);
/// Whether @p attachment takes a text beside it.
bool hasCaption(const Channel &channel, Attachment attachment);

/// A template's text, with what is missing in it as {{1}}, {{2}}.
QString templateText(const QJsonObject &row);
/// Something that a template leaves open.
struct TemplateHole {
    enum class Place { HeaderText, HeaderPicture, HeaderVideo, HeaderFile, Body, ButtonLink };
    Place place = Place::Body;
    QString name {}; ///< Between the braces of a text: "1".
    int button = 0; ///< Which one, of ButtonLink.

    bool isLink() const
    {
        return place == Place::HeaderPicture || place == Place::HeaderVideo || place == Place::HeaderFile;
    }
};
/// In the order in which they are filled.
QList<TemplateHole> templateHoles(const QJsonObject &row);
/// What "contacts/sendTemplate" wants of the template @p row with @p values in its holes.
QJsonObject filledTemplate(const QJsonObject &row, const QStringList &values);
/// The text of a template with @p values in it.
QString filledText(const QJsonObject &row, const QStringList &values);

} // namespace pulsedeck::chatbots
