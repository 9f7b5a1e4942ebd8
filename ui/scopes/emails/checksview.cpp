// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/checksview.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    default:
        return u"info"_s;
    }
}

ChecksView::ChecksView(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(4);
    setAccessibleName(tr("Checks"));
}

void ChecksView::show(const QList<letters::Finding> &findings)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const letters::Finding &finding : findings)
        m_lines->addWidget(makeLine(finding));
}

QWidget *ChecksView::makeLine(const letters::Finding &finding) const
{
    constexpr int most = 4; ///< Places that are shown; all are in the tooltip.
    auto *line = new QWidget;
    auto *sign = new QLabel;
    const int side = fontMetrics().height();
    sign->setPixmap(icon(signOf(finding.tone), toneColour(finding.tone, palette())).pixmap(side, side));
    QLabel *text = textLabel(finding.text);
    const QString places = format::harmless(finding.places.join(u'\n'));
    text->setToolTip(plainToolTip(places));
    text->setAccessibleDescription(places);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(text);
    for (const QString &place : finding.places.mid(0, most)) {
        QLabel *told = quietLabel(fontMetrics().elidedText(format::harmlessLine(place), Qt::ElideRight,
                                                           fontMetrics().averageCharWidth() * 90));
        told->setToolTip(plainToolTip(place));
        words->addWidget(told);
    }
    if (finding.places.size() > most)
        words->addWidget(quietLabel(tr("and %Ln more", "links", int(finding.places.size()) - most)));
    layout->addLayout(words, 1);
    return line;
}

} // namespace pulsedeck
