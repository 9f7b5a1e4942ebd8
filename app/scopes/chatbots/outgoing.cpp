// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/outgoing.h"

#include "app/scopes/chatbots/contactactions.h"

#include <QHash>
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

static QJsonObject partOf(const QJsonObject &row, const char *type)
{
    for (const QJsonValue part : row["components"].toArray()) {
        if (part["type"].toString().compare(QLatin1String(type), Qt::CaseInsensitive) == 0)
            return part.toObject();
    }
    return {};
}

QString templateText(const QJsonObject &row)
{
    return partOf(row, "BODY")["text"].toString();
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

QList<TemplateHole> templateHoles(const QJsonObject &row)
{
    using Place = TemplateHole::Place;
    static const QHash<QString, Place> media {
        {"IMAGE", Place::HeaderPicture}, {"VIDEO", Place::HeaderVideo}, {"DOCUMENT", Place::HeaderFile}};
    QList<TemplateHole> all;
    const QJsonObject header = partOf(row, "HEADER");
    if (const auto found = media.constFind(header["format"].toString().toUpper()); found != media.cend())
        all << TemplateHole {*found};
    for (const QString &name : holes(header["text"].toString()))
        all << TemplateHole {Place::HeaderText, name};
    for (const QString &name : holes(templateText(row)))
        all << TemplateHole {Place::Body, name};
    const QJsonArray buttons = partOf(row, "BUTTONS")["buttons"].toArray();
    for (int at = 0; at < buttons.size(); ++at) {
        if (!holes(buttons[at]["url"].toString()).isEmpty())
            all << TemplateHole {Place::ButtonLink, {}, at};
    }
    return all;
}

QString filledText(const QJsonObject &row, const QStringList &values)
{
    QHash<QString, QString> given;
    const QList<TemplateHole> all = templateHoles(row);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all[at].place == TemplateHole::Place::Body)
            given[all[at].name] = values.value(at);
    }
    const QString text = templateText(row);
    QString filled;
    qsizetype end = 0;
    for (auto found = hole().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = given.value(match.captured(1));
        filled += text.mid(end, match.capturedStart() - end) + (value.isEmpty() ? match.captured() : value);
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

static QJsonObject parameterOf(const TemplateHole &hole, const QString &value)
{
    using Place = TemplateHole::Place;
    static const QHash<Place, QString> media {
        {Place::HeaderPicture, "image"}, {Place::HeaderVideo, "video"}, {Place::HeaderFile, "document"}};
    if (hole.isLink())
        return {{"type", media[hole.place]}, {media[hole.place], QJsonObject {{"link", value}}}};
    QJsonObject parameter {{"type", "text"}, {"text", value}};
    bool isNumber = false;
    hole.name.toInt(&isNumber);
    if (!isNumber && !hole.name.isEmpty())
        parameter["parameter_name"] = hole.name;
    return parameter;
}

QJsonObject filledTemplate(const QJsonObject &row, const QStringList &values)
{
    using Place = TemplateHole::Place;
    QJsonArray header, body, components, buttons;
    const QList<TemplateHole> all = templateHoles(row);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QJsonObject parameter = parameterOf(all[at], values.value(at));
        if (all[at].place == Place::Body)
            body << parameter;
        else if (all[at].place == Place::ButtonLink)
            buttons << QJsonObject {{"type", "button"},
                                    {"sub_type", "url"},
                                    {"index", all[at].button},
                                    {"parameters", QJsonArray {parameter}}};
        else
            header << parameter;
    }
    if (!header.isEmpty())
        components << QJsonObject {{"type", "header"}, {"parameters", header}};
    if (!body.isEmpty())
        components << QJsonObject {{"type", "body"}, {"parameters", body}};
    for (const QJsonValue button : buttons)
        components << button;
    return {{"name", row["name"]},
            {"language", QJsonObject {{"code", row["language"]}}},
            {"components", components}};
}

} // namespace pulsedeck::chatbots
