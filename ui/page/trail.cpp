// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/trail.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

Trail::Trail(QWidget *parent) : QWidget(parent), m_back(new QToolButton), m_crumbs(new QHBoxLayout)
{
    m_back->setIcon(icon(u"back"_s));
    m_back->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setText(tr("Back"));
    m_crumbs->setContentsMargins({});
    m_crumbs->setSpacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->addWidget(m_back);
    layout->addLayout(m_crumbs);
    layout->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { emit levelWanted(int(m_names.size()) - 2); });
    fill();
}

void Trail::push(const QString &name)
{
    m_names << name;
    fill();
}

void Trail::cutTo(int levels)
{
    m_names = m_names.mid(0, levels);
    fill();
}

static QString shortened(const QString &name)
{
    const QString oneLine = name.simplified();
    return oneLine.size() > 40 ? oneLine.left(39) + u"…"_s : oneLine;
}

void Trail::fill()
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        // A crumb may be what was pressed just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int level = 0; level < m_names.size(); ++level) {
        if (level > 0) {
            auto *between = new QLabel(u" › "_s);
            between->setForegroundRole(QPalette::PlaceholderText);
            m_crumbs->addWidget(between);
        }
        const bool isLast = level + 1 == m_names.size();
        if (isLast) {
            QLabel *here = headingLabel(shortened(m_names.at(level)), 1.0);
            here->setWordWrap(false);
            here->setToolTip(plainToolTip(m_names.at(level)));
            m_crumbs->addWidget(here);
            continue;
        }
        auto *crumb = new QToolButton;
        crumb->setText(withoutMnemonics(shortened(m_names.at(level))));
        crumb->setAutoRaise(true);
        crumb->setFocusPolicy(Qt::TabFocus);
        crumb->setAccessibleName(tr("Back to %1").arg(m_names.at(level)));
        m_crumbs->addWidget(crumb);
        connect(crumb, &QToolButton::clicked, this, [this, level] { emit levelWanted(level); });
    }
    if (m_names.size() > 1) {
        m_back->setAccessibleName(tr("Back to %1").arg(m_names.at(m_names.size() - 2)));
        m_back->setToolTip(
            tr("Back (%1)").arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    }
    setVisible(m_names.size() > 1);
}

} // namespace pulsedeck
