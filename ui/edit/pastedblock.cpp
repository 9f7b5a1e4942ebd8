// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/pastedblock.h"

#include "ui/context/pagecontext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PastedBlock)
};
} // namespace

/// The end of the quoted cell that begins at @p from; -1: it is no quoted cell but one that begins so.
static qsizetype endOfQuoted(const QString &text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text.at(at) != u'"')
            continue;
        if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            ++at;
            continue;
        }
        const bool isEnd = at + 1 == text.size() || text.at(at + 1) == u'\t' || text.at(at + 1) == u'\n';
        return isEnd ? at : -1;
    }
    return -1;
}

QList<QStringList> pastedBlock(const QString &pasted)
{
    QString text = pasted;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> lines {{}};
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype quoted = at < text.size() && text.at(at) == u'"' ? endOfQuoted(text, at) : -1;
        qsizetype end = quoted < 0 ? at : quoted + 1;
        while (end < text.size() && text.at(end) != u'\t' && text.at(end) != u'\n')
            ++end;
        lines.last() << (quoted < 0 ? text.mid(at, end - at)
                                    : text.mid(at + 1, quoted - at - 1).replace(u"\"\""_s, u"\""_s));
        if (end < text.size() && text.at(end) == u'\n')
            lines << QStringList();
        at = end + 1;
    }
    return lines;
}

/// Nothing is emptied by a picture.
QList<QStringList> blockInClipboard(PageContext &context)
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    if (clipboard.mimeData()->hasText())
        return pastedBlock(clipboard.text());
    context.say({.text = Tr::tr("There is no text in the clipboard to be pasted.")});
    return {};
}

} // namespace pulsedeck
