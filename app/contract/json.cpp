// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// How deep the brackets outside of strings go. Counted before parsing: the parser itself recurses.
int bracketDepth(QByteArrayView text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

QJsonDocument parseDocument(const QByteArray &text, QString &problem)
{
    const QByteArray json = withEscapedMarks(text);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    // The decoder puts U+FFFD for what is broken.
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        problem = error.errorString();
    return document;
}

ParsedJson parseText(const QByteArray &text)
{
    // QJsonDocument takes arrays and objects only, so a scalar is read as an array's only item.
    const bool isScalar = !text.startsWith('{') && !text.startsWith('[');
    QString problem;
    const QJsonDocument document = parseDocument(isScalar ? '[' + text + ']' : text, problem);
    if (!problem.isEmpty())
        return {.problem = problem};
    if (isScalar && document.array().size() != 1)
        return {.problem = u"more than one value"_s};
    if (isScalar)
        return {.value = document[0]};
    return {.value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
}

} // namespace

ParsedJson parseJson(const QByteArray &text, const ParseLimits &limits)
{
    if (text.size() > limits.bytes)
        return {.problem = u"larger than %1 bytes"_s.arg(limits.bytes)};
    const QByteArray json = (text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text).trimmed();
    if (json.isEmpty())
        return {.problem = u"empty"_s};
    if (bracketDepth(json) > limits.depth)
        return {.problem = u"nested deeper than %1"_s.arg(limits.depth)};
    return parseText(json);
}

QByteArray writeJson(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(format);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(format);
    // As the item of an array, with the brackets taken off.
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QJsonObject inserted(QJsonObject object, const QString &dottedPath, const QJsonValue &value)
{
    const qsizetype dot = dottedPath.indexOf(u'.');
    const QString key = memberName(dot < 0 ? dottedPath : dottedPath.left(dot));
    object[key] = dot < 0 ? value : inserted(object.value(key).toObject(), dottedPath.mid(dot + 1), value);
    return object;
}

QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
}

QString exactText(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    qsizetype marks = 0;
    while (utf8.sliced(marks * mark.size()).startsWith(mark))
        ++marks;
    if (marks == 0)
        return QString::fromUtf8(utf8);
    return QString(marks, QChar(QChar::ByteOrderMark)) + QString::fromUtf8(utf8.sliced(marks * mark.size()));
}

} // namespace pulsedeck
