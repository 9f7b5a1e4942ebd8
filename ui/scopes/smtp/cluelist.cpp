// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/smtp/cluelist.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/scopes/smtp/verdictcard.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using smtp::Clue;
using smtp::Witness;
using Says = Clue::Says;

/// What can be done about what @p clue says; empty: nothing.
static QString wayOn(const Clue &clue, bool canChange)
{
    if (!canChange)
        return {};
    if (clue.witness == Witness::Unsubscribed && clue.says == Says::Blocks)
        return ClueList::tr("Take it off the u&nsubscribed…");
    if (clue.witness == Witness::Blacklist && clue.says == Says::Blocks)
        return ClueList::tr("Take it off the &blacklist…");
    return {};
}

static Tone toneOf(Says says)
{
    switch (says) {
    case Says::Stopped:
    case Says::Blocks:
        return Tone::Bad;
    case Says::Delays:
    case Says::Doubts:
        return Tone::Warning;
    case Says::Arrived:
    case Says::Nothing:
        return Tone::Good;
    case Says::Silent:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

ClueList::ClueList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Witness witness : smtp::witnesses()) {
        const Line line {new QLabel, textLabel(), new QPushButton};
        QLabel *name = headingLabel(smtp::nameOf(witness), 1);
        name->setWordWrap(false);
        line.way->setAutoDefault(false);
        grid->addWidget(line.sign, row, 0, Qt::AlignVCenter);
        grid->addWidget(name, row, 1, Qt::AlignVCenter);
        grid->addWidget(line.text, row, 2, Qt::AlignVCenter);
        grid->addWidget(line.way, row, 3, Qt::AlignVCenter);
        line.way->hide();
        connect(line.way, &QPushButton::clicked, this, [this, witness] { emit wayOnWanted(witness); });
        m_lines[witness] = line;
        ++row;
    }
}

void ClueList::show(const QList<Clue> &clues, bool canChange)
{
    m_clues.clear();
    for (const Clue &clue : clues)
        m_clues[clue.witness] = clue;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const auto clue = m_clues.constFind(line.key());
        line->text->setText(clue == m_clues.cend() ? tr("Asking…") : format::harmless(clue->text));
        const QString way = clue == m_clues.cend() ? QString() : wayOn(*clue, canChange);
        line->way->setText(way);
        line->way->setVisible(!way.isEmpty());
    }
    drawSigns();
}

QString ClueList::text(Witness witness) const
{
    return m_lines.value(witness).text->text();
}

void ClueList::drawSigns()
{
    const int size = fontMetrics().height();
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const auto clue = m_clues.constFind(line.key());
        const Tone tone = clue == m_clues.cend() ? Tone::Busy : toneOf(clue->says);
        line->sign->setPixmap(icon(signOf(tone), toneColour(tone, palette())).pixmap(QSize(size, size)));
    }
}

void ClueList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
