// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardbar.h"

#include "app/values/convert.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Deadline = BoardLook::Deadline;
using Order = BoardLook::Order;

/// Milliseconds after the last letter.
constexpr int typingTime = 120;

static QComboBox *chooser(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8);
    return box;
}

BoardBar::BoardBar(bool hasAmount, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_owner(chooser(tr("Owner"))),
      m_deadline(chooser(tr("Deadline"))), m_order(chooser(tr("Order of the cards")))
{
    m_search->setPlaceholderText(tr("Search the cards"));
    m_search->setAccessibleName(tr("Search the cards"));
    m_search->setToolTip(tr("Names, numbers, people, amounts and other values (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_owner->addItem(tr("All owners"), QString());
    const QList<QPair<Deadline, QString>> deadlines {{Deadline::Any, tr("Any deadline")},
                                                     {Deadline::Overdue, tr("Overdue")},
                                                     {Deadline::Week, tr("Due within a week")},
                                                     {Deadline::Month, tr("Due within 30 days")},
                                                     {Deadline::None, tr("Without a deadline")}};
    for (const auto &[deadline, text] : deadlines)
        m_deadline->addItem(text, int(deadline));
    const QList<QPair<Order, QString>> orders {{Order::Service, tr("As in SendPulse")},
                                               {Order::Amount, tr("Largest amount first")},
                                               {Order::Days, tr("Longest in the stage first")},
                                               {Order::Due, tr("Nearest deadline first")},
                                               {Order::Name, tr("By name")}};
    for (const auto &[order, text] : orders) {
        if (order != Order::Amount || hasAmount)
            m_order->addItem(text, int(order));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_search, 1);
    for (QComboBox *box : {m_owner, m_deadline, m_order}) {
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { emit lookChanged(look()); });
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { emit lookChanged(look()); });
}

BoardLook BoardBar::look() const
{
    return {.words = m_search->text(),
            .owner = m_owner->currentData().toString(),
            .deadline = Deadline(m_deadline->currentData().toInt()),
            .order = Order(m_order->currentData().toInt())};
}

void BoardBar::setLook(const BoardLook &look)
{
    {
        const QSignalBlocker quiet(this);
        m_search->setText(look.words);
        m_typing.stop();
        m_owner->setCurrentIndex(qMax(0, m_owner->findData(look.owner)));
        m_deadline->setCurrentIndex(qMax(0, m_deadline->findData(int(look.deadline))));
        m_order->setCurrentIndex(qMax(0, m_order->findData(int(look.order))));
    }
    emit lookChanged(this->look());
}

void BoardBar::setOwners(const QMap<QString, QString> &owners)
{
    const QSignalBlocker quiet(m_owner);
    const QString chosen = m_owner->currentData().toString();
    while (m_owner->count() > 1)
        m_owner->removeItem(1);
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        m_owner->addItem(format::harmlessLine(owner.value()), owner.key());
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
}

void BoardBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

void BoardBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BoardBar::clear()
{
    setLook({.order = look().order});
}

bool BoardBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            emit leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulsedeck
