// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/chiprow.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ChipRow::ChipRow(const QString &add, QWidget *parent)
    : QWidget(parent), m_add(new QPushButton(add)), m_layout(new WrapLayout(6, this))
{
    m_layout->setContentsMargins({});
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ChipRow::addWanted);
}

void ChipRow::addFirst(QWidget *widget)
{
    m_layout->removeWidget(m_add);
    m_layout->addWidget(widget);
    m_layout->addWidget(m_add);
    setTabOrder(widget, m_add);
}

void ChipRow::show(const QStringList &names)
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_layout->removeWidget(m_add);
    for (int place = 0; place < names.size(); ++place)
        m_layout->addWidget(makeChip(names.at(place), place));
    m_layout->addWidget(m_add);
    // The add button stays last for the Tab key too.
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->show();
        setTabOrder(m_add->previousInFocusChain(), chip);
        setTabOrder(chip, m_add);
    }
    updateGeometry();
}

QWidget *ChipRow::makeChip(const QString &name, int place)
{
    auto *chip = new QPushButton(icon(u"close"_s),
                                 withoutMnemonics(name.size() > 40 ? name.left(39) + u'…' : name), this);
    chip->setAutoDefault(false);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(plainToolTip(tr("Take away %1").arg(name)));
    chip->setAccessibleName(tr("Take away %1").arg(name));
    connect(chip, &QPushButton::clicked, this, [this, place] { emit removed(place); });
    m_chips << chip;
    return chip;
}

} // namespace pulsedeck
