// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/listheader.h"

#include "app/table/resourcemodel.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/counttext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace pulsedeck {

ListHeader::ListHeader(ResourceModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(headingLabel(model.resource().title, 1.3)),
      m_countLine(new QWidget), m_count(quietLabel()), m_load(new QPushButton), m_toolBar(new QToolBar)
{
    m_count->setWordWrap(false);
    m_load->setFlat(true);
    m_load->setAutoDefault(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_toolBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *countLine = new QHBoxLayout(m_countLine);
    countLine->setContentsMargins({});
    countLine->setSpacing(4);
    countLine->addWidget(m_count);
    countLine->addWidget(m_load);
    countLine->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_countLine);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(words, 1);
    layout->addWidget(m_toolBar, 0, Qt::AlignTop);

    connect(m_load, &QPushButton::clicked, this, &ListHeader::loadOrStop);
    connect(&model, &ResourceModel::statusChanged, this, &ListHeader::follow);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListHeader::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListHeader::follow);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ListHeader::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListHeader::follow);
    follow();
}

QString ListHeader::countText() const
{
    return m_count->text();
}

QAction *ListHeader::addTool(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    QAction *action = m_toolBar->addAction(icon(iconName), text);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                           .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return action;
}

void ListHeader::setSorted(bool sorted)
{
    m_sorted = sorted;
    follow();
}

void ListHeader::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

void ListHeader::follow()
{
    ListCounts counts {.loaded = m_model.loadedCount(),
                       .shown = m_model.rowCount(),
                       .total = m_model.total(),
                       .partial = m_model.isPartial(),
                       .searching = !m_model.search().isEmpty(),
                       .sorted = m_sorted,
                       .gaps = m_model.pager().mayHaveGaps(),
                       .unreadable = m_model.pager().unreadableCount()};
    if (m_model.age() == ResourceModel::Age::Remembered || m_model.age() == ResourceModel::Age::Earlier)
        counts.asOf = m_model.readAt();
    if (!m_model.isLoading())
        m_loadingAll = false;
    QString words = counts.loaded > 0 ? pulsedeck::countText(counts) : QString();
    if (counts.asOf.isValid() && m_model.isLoading() && !words.isEmpty())
        words = tr("%1. Reading anew…").arg(words);
    // What is below does not jump up for the moment in which there is nothing to count.
    const bool isAwaited = counts.loaded == 0 && m_model.isLoading() && isVisible();
    m_countLine->setMinimumHeight(isAwaited ? m_countLine->height() : 0);
    m_count->setForegroundRole(counts.asOf.isValid() ? QPalette::WindowText : QPalette::PlaceholderText);
    m_count->setText(words);
    // Buttons give way before that.
    m_count->setMinimumWidth(std::min(m_count->sizeHint().width(), fontMetrics().averageCharWidth() * 22));
    m_count->setToolTip(plainToolTip(words));
    m_readsAgain = counts.gaps && !counts.partial;
    const bool isUnread = counts.partial && !counts.asOf.isValid();
    m_load->setVisible(counts.loaded > 0 && (isUnread || m_loadingAll || m_readsAgain));
    m_load->setText(m_readsAgain ? tr("Read again") : m_loadingAll ? tr("Stop loading") : tr("Load all"));
}

void ListHeader::loadOrStop()
{
    if (m_readsAgain)
        return m_model.refresh();
    m_loadingAll = !m_loadingAll;
    if (m_loadingAll)
        m_model.loadAll();
    else
        m_model.stopLoading();
    follow();
}

} // namespace pulsedeck
