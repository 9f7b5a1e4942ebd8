// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/json.h"

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

/// QJsonDocument takes arrays and objects only, so a scalar is read as an array's only item.
ParsedJson parseScalar(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonArray items = QJsonDocument::fromJson('[' + text + ']', &error).array();
    if (error.error != QJsonParseError::NoError)
        return {.problem = error.errorString()};
    if (items.size() != 1)
        return {.problem = u"more than one value"_s};
    return {.value = items[0]};
}

ParsedJson parseText(const QByteArray &text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return parseScalar(text);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        // The decoder puts U+FFFD for what is broken, so this cannot come back here.
        return parseText(QString::fromUtf8(text).toUtf8());
    }
    if (error.error != QJsonParseError::NoError)
        return {.problem = error.errorString()};
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

} // namespace pulsedeck
