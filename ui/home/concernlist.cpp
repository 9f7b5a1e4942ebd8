// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/concernlist.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/table/kindlook.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static bool saysTheSame(const Concern &one, const Concern &other)
{
    return one.key == other.key && one.text == other.text && one.reason == other.reason
        && one.readings == other.readings;
}

ConcernList::ConcernList(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QToolButton)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isWhole = true;
        fill();
    });
    fill();
}

/// What is the same keeps its place and the keyboard's focus.
void ConcernList::setConcerns(const QList<Concern> &concerns)
{
    const bool isOld =
        std::equal(concerns.begin(), concerns.end(), m_concerns.begin(), m_concerns.end(), saysTheSame);
    m_concerns = concerns;
    if (!isOld)
        fill();
}

void ConcernList::fill()
{
    delete std::exchange(m_lines, new QWidget);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    const qsizetype shown = m_isWhole ? m_concerns.size() : qMin(m_concerns.size(), mostShown);
    for (const Concern &concern : m_concerns.mid(0, shown))
        lines->addWidget(makeLine(concern));
    m_layout->insertWidget(0, m_lines);
    m_more->setText(tr("Show %Ln more", nullptr, int(m_concerns.size() - shown)));
    m_more->setVisible(shown < m_concerns.size());
}

static QToolButton *lineButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// In one line where both fit into it.
static QBoxLayout *makeWords(const QString &text, const QString &reason)
{
    constexpr int lineLetters = 95;
    const bool inOneLine = text.size() + reason.size() <= lineLetters;
    auto *words = new QBoxLayout(inOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    words->setSpacing(inOneLine ? 12 : 1);
    QLabel *said = textLabel(text);
    said->setWordWrap(!inOneLine);
    words->addWidget(said);
    if (!reason.isEmpty()) {
        QLabel *because = quietLabel(reason);
        because->setWordWrap(!inOneLine);
        words->addWidget(because);
    }
    if (inOneLine)
        words->addStretch();
    return words;
}

QWidget *ConcernList::makeLine(const Concern &concern)
{
    const QString text = format::harmlessLine(concern.text);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *sign = new QLabel;
    const int side = fontMetrics().height();
    sign->setPixmap(icon(toneSign(concern.tone), toneColour(concern.tone, palette())).pixmap(side, side));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(makeWords(text, format::harmlessLine(concern.reason)));
    auto *readings = quietLabel(format::harmless(concern.readings.join(u'\n')));
    readings->hide();
    words->addWidget(readings);
    layout->addLayout(words, 1);
    if (!concern.readings.isEmpty()) {
        //: Shows what the reason was worked out from.
        QToolButton *why = lineButton(tr("Why"), tr("Why: %1").arg(text));
        why->setToolTip(tr("What it was held against"));
        why->setCheckable(true);
        connect(why, &QToolButton::toggled, readings, &QWidget::setVisible);
        layout->addWidget(why, 0, Qt::AlignTop);
    }
    QToolButton *open = lineButton(tr("Show"), tr("Show: %1").arg(text));
    open->setIcon(icon(u"forward"_s));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setToolTip(tr("Opens what it is about"));
    connect(open, &QToolButton::clicked, this, [this, door = concern.door] { emit opened(door); });
    layout->addWidget(open, 0, Qt::AlignTop);
    return line;
}

void ConcernList::changeEvent(QEvent *event)
{
    // The signs have colours of the theme.
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
