// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/outgoing.h"

#include "app/scopes/chatbots/contactactions.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pulsedeck::chatbots {

static QString word(Attachment kind)
{
    switch (kind) {
    case Attachment::Picture:
        return "image";
    case Attachment::File:
        return "document";
    case Attachment::Video:
        return "video";
    case Attachment::Audio:
        break;
    }
    return "audio";
}

static QJsonObject textMessage(const Channel &channel, const QString &text)
{
    switch (channel.message) {
    case Channel::Message::Plain:
        return {{"type", "text"}, {"text", text}};
    case Channel::Message::Body:
        return {{"type", "text"}, {"text", QJsonObject {{"body", text}}}};
    case Channel::Message::Response:
        return {{"type", "RESPONSE"}, {"content_type", "message"}, {"text", text}};
    case Channel::Message::ListOfMessages:
        return {{"type", "text"}, {"message", QJsonObject {{"text", text}}}};
    case Channel::Message::ListOfTexts:
        break;
    }
    return {{"type", "text"}, {"text", QJsonObject {{"text", text}}}};
}

static QJsonObject linkMessage(const Channel &channel, const Outgoing &message)
{
    const QString kind = word(message.kind);
    QJsonObject inner;
    switch (channel.message) {
    case Channel::Message::Plain: {
        const QString name = message.kind == Attachment::Picture ? QString("photo") : kind;
        inner = {{"type", name}, {name, message.link}};
        if (!message.text.isEmpty())
            inner["caption"] = message.text;
        return inner;
    }
    case Channel::Message::Body: {
        QJsonObject media {{"link", message.link}};
        if (!message.text.isEmpty() && hasCaption(channel, message.kind))
            media["caption"] = message.text;
        return {{"type", kind}, {message.kind == Attachment::File ? "file" : kind, media}};
    }
    case Channel::Message::Response:
        if (message.kind == Attachment::Picture)
            return {{"type", "RESPONSE"}, {"content_type", "media_img"}, {"img", message.link}};
        return {{"type", "RESPONSE"}, {"content_type", "media_file"}, {"file", message.link}};
    case Channel::Message::ListOfMessages: {
        const QJsonObject payload {{"is_external_attachment", true}, {"url", message.link}};
        const QJsonObject attachment {{"type", kind}, {"payload", payload}};
        return {{"type", kind}, {"message", QJsonObject {{"attachment", attachment}}}};
    }
    case Channel::Message::ListOfTexts:
        break;
    }
    QJsonObject file {{"path", message.link}};
    if (channel.id == "viber")
        file["is_path_absolute"] = true;
    return {{"type", kind}, {kind, QJsonObject {{"file", file}}}};
}

QJsonObject messageBody(const Channel &channel, const Outgoing &message)
{
    QJsonObject one =
        message.link.isEmpty() ? textMessage(channel, message.text) : linkMessage(channel, message);
    if (!message.tag.isEmpty()) {
        one["type"] = "MESSAGE_TAG";
        one["tag"] = message.tag;
    }
    const bool isList = channel.message == Channel::Message::ListOfMessages
        || channel.message == Channel::Message::ListOfTexts;
    if (!isList)
        return {{"message", one}};
    QJsonArray all {one};
    // Without captions, the words go as a message of their own.
    if (!message.link.isEmpty() && !message.text.isEmpty())
        all << textMessage(channel, message.text);
    return {{"messages", all}};
}

Call sendingCall(const Channel &channel, const QString &contact, const Outgoing &message)
{
    QJsonObject body = message.approved.isEmpty() ? messageBody(channel, message)
                                                  : QJsonObject {{"template", message.approved}};
    body["contact_id"] = contact;
    Call call {writing(channel, message.approved.isEmpty() ? "contacts/send" : "contacts/sendTemplate")};
    call.body = body;
    return call;
}

QDateTime windowEnd(const Channel &channel, const QDateTime &lastWritten)
{
    constexpr qint64 window = 24 * 3600;
    if (channel.silence == Channel::Silence::Anything || !lastWritten.isValid())
        return {};
    return lastWritten.addSecs(window);
}

bool hasCaption(const Channel &channel, Attachment attachment)
{
    switch (channel.message) {
    case Channel::Message::Plain:
        return true;
    case Channel::Message::Body:
        return attachment != Attachment::Audio;
    case Channel::Message::Response:
        return false;
    case Channel::Message::ListOfMessages:
    case Channel::Message::ListOfTexts:
        break;
    }
    return true;
}

QString templateText(const QJsonObject &row)
{
    for (const QJsonValue part : row["components"].toArray()) {
        if (part["type"].toString().compare("BODY", Qt::CaseInsensitive) == 0)
            return part["text"].toString();
    }
    return {};
}

/// "{{1}}", or "{{name}}" in templates with named values.
static const QRegularExpression &hole()
{
    static const QRegularExpression expression(R"(\{\{\s*(\w+)\s*\}\})");
    return expression;
}

static QStringList holes(const QString &text)
{
    QStringList names;
    for (auto found = hole().globalMatch(text); found.hasNext();) {
        if (const QString name = found.next().captured(1); !names.contains(name))
            names << name;
    }
    return names;
}

int templateValues(const QJsonObject &row)
{
    return int(holes(templateText(row)).size());
}

QString filledText(const QJsonObject &row, const QStringList &values)
{
    const QString text = templateText(row);
    const QStringList names = holes(text);
    QString filled;
    qsizetype end = 0;
    for (auto found = hole().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = values.value(names.indexOf(match.captured(1)));
        filled += text.mid(end, match.capturedStart() - end) + (value.isEmpty() ? match.captured() : value);
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

QJsonObject filledTemplate(const QJsonObject &row, const QStringList &values)
{
    QJsonArray parameters;
    for (const QString &value : values)
        parameters << QJsonObject {{"type", "text"}, {"text", value}};
    QJsonArray components;
    if (!parameters.isEmpty())
        components << QJsonObject {{"type", "body"}, {"parameters", parameters}};
    return {{"name", row["name"]},
            {"language", QJsonObject {{"code", row["language"]}}},
            {"components", components}};
}

} // namespace pulsedeck::chatbots
