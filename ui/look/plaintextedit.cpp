// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/plaintextedit.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>

namespace pulsedeck {

namespace {

struct Line {
    QStringView text;
    QStringView end; ///< Empty behind the last one.
};

/// Whatever the editor takes for the end of a line.
bool endsLines(QChar sign)
{
    constexpr char16_t frameBegins = 0xfdd0, frameEnds = 0xfdd1;
    return sign == u'\n' || sign == u'\r' || sign == QChar::ParagraphSeparator || sign == frameBegins
        || sign == frameEnds;
}

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsLines(text.at(at)))
            continue;
        const bool isPair = text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
        lines << Line {text.mid(from, at - from), text.mid(at, isPair ? 2 : 1)};
        at += isPair ? 1 : 0;
        from = at + 1;
    }
    return lines << Line {text.mid(from), {}};
}

/// How the lines of @p before ended, where one of them still stands in a text.
class LineEnds {
public:
    explicit LineEnds(QStringView text) : m_before(linesOf(text))
    {
        QHash<QStringView, qsizetype> counts;
        for (const Line &line : std::as_const(m_before)) {
            if (line.end.isEmpty())
                continue;
            m_ends.insert(line.text, line.end);
            if (++counts[line.end] > counts.value(m_usual))
                m_usual = line.end;
        }
    }

    QString appliedTo(const QList<QStringView> &now) const
    {
        const auto isSame = [](const Line &line, QStringView text) { return line.text == text; };
        const auto head =
            std::mismatch(m_before.begin(), m_before.end(), now.begin(), now.end(), isSame).second
            - now.begin();
        const auto tail =
            std::mismatch(m_before.rbegin(), m_before.rend(), now.rbegin(), now.rend(), isSame).second
            - now.rbegin();
        const qsizetype moved = m_before.size() - now.size();
        QString text;
        for (qsizetype at = 0; at < now.size(); ++at) {
            QStringView end = at < head || moved == 0 ? m_before.at(at).end
                : at >= now.size() - tail             ? m_before.at(at + moved).end
                                                      : m_ends.value(now.at(at));
            if (end.isEmpty())
                end = m_usual;
            text += now.at(at);
            if (at + 1 < now.size())
                text += end;
        }
        return text;
    }

private:
    QList<Line> m_before;
    QHash<QStringView, QStringView> m_ends; ///< By line.
    QStringView m_usual = u"\n";
};

} // namespace

void PlainTextEdit::setText(const QString &text)
{
    m_given = text;
    setPlainText(text);
}

QString PlainTextEdit::text() const
{
    const QString raw = document()->toRawText();
    return LineEnds(m_given).appliedTo(QStringView(raw).split(QChar::ParagraphSeparator));
}

QMimeData *PlainTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace pulsedeck
