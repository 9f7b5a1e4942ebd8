// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/columnview.h"

#include "app/boards/columnmodel.h"
#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/scopes/crm/cardlist.h"
#include "ui/table/kindlook.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int stripWidth = 38;

static QToolButton *headButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

ColumnView::ColumnView(ColumnModel &column, bool hasSum, CardDelegate *delegate, QWidget *parent)
    : QWidget(parent), m_column(column), m_head(new QWidget), m_title(new QLabel), m_count(new QLabel),
      m_sum(quietLabel()), m_menu(headButton(u"more"_s)), m_fold(headButton(u"back"_s)),
      m_unfold(headButton(u"forward"_s)), m_list(new CardList(column, delegate))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sum->setWordWrap(false);
    m_sum->setTextInteractionFlags(Qt::NoTextInteraction);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    if (column.facts().isEnd) {
        auto *sign = new QLabel;
        sign->setPixmap(icon(toneSign(column.facts().tone), toneColour(column.facts().tone, palette()))
                            .pixmap(fontMetrics().ascent() + 2));
        line->addWidget(sign);
    }
    line->addWidget(m_title, 1);
    line->addWidget(m_count);
    line->addWidget(m_menu);
    line->addWidget(m_fold);
    if (column.facts().stage.isUndefined())
        m_menu->hide();
    connect(m_menu, &QToolButton::clicked, this,
            [this] { emit menuWanted(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(10, 6, 4, 2);
    head->setSpacing(0);
    head->addLayout(line);
    head->addWidget(m_sum);
    if (!hasSum)
        m_sum->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(2);
    layout->addWidget(m_unfold, 0, Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(true); });
    connect(m_unfold, &QToolButton::clicked, this, [this] { setFolded(false); });
    connect(&column, &ColumnModel::taken, this, &ColumnView::follow);
    m_unfold->hide();
    follow();
}

QString ColumnView::countText() const
{
    return QLocale().toString(m_column.rowCount());
}

/// "Offer, 52 cards, 118,300 EUR"
QString ColumnView::wordsInShort() const
{
    QStringList words {m_column.facts().title, tr("%Ln card(s)", nullptr, m_column.rowCount()),
                       sumText(m_column.sums())};
    words.removeAll(QString());
    return words.join(u", "_s);
}

void ColumnView::follow()
{
    const QString title = format::harmlessLine(m_column.facts().title);
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(m_column.facts().title));
    m_count->setText(countText());
    const QString sum = sumText(m_column.sums());
    m_sum->setText(sum.isEmpty() ? u" "_s : sum);
    m_sum->setToolTip(plainToolTip(sum));
    m_list->setAccessibleName(wordsInShort());
    const auto name = [&](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_menu, tr("Change the stage “%1”").arg(title));
    name(m_fold, tr("Fold “%1”").arg(title));
    name(m_unfold, tr("Unfold “%1”").arg(wordsInShort()));
    // Cards whose stage is unknown are an exception; without them there is no such column.
    if (m_column.facts().isElsewhere)
        setVisible(m_column.rowCount() > 0);
    update();
}

void ColumnView::setFolded(bool folded)
{
    if (m_isFolded == folded)
        return;
    const bool hadFocus =
        isAncestorOf(focusWidget()) && (m_list->hasFocus() || m_fold->hasFocus() || m_unfold->hasFocus());
    m_isFolded = folded;
    m_head->setVisible(!folded);
    m_list->setVisible(!folded);
    m_unfold->setVisible(folded);
    if (hadFocus)
        folded ? m_unfold->setFocus() : m_list->setFocus();
    updateGeometry();
    update();
    emit foldedChanged(folded);
}

void ColumnView::setTarget(bool on)
{
    if (std::exchange(m_isTarget, on) != on)
        update();
}

QSize ColumnView::sizeHint() const
{
    return {m_isFolded ? stripWidth : fontMetrics().averageCharWidth() * 38, 400};
}

QSize ColumnView::minimumSizeHint() const
{
    return {m_isFolded ? stripWidth : fontMetrics().averageCharWidth() * 24, 160};
}

void ColumnView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isFolded && rect().contains(event->position().toPoint()))
        setFolded(false);
    QWidget::mouseReleaseEvent(event);
}

void ColumnView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    painter.setPen(m_isTarget ? QPen(theme.accent, 2) : QPen(theme.border, 1));
    painter.setBrush(m_isTarget ? theme.selection : theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (!m_isFolded)
        return;
    const QRect room(0, 0, height() - m_unfold->geometry().bottom() - 16, width());
    painter.translate(0, m_unfold->geometry().bottom() + 8);
    painter.translate(width(), 0);
    painter.rotate(90);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_isTarget ? theme.onSelection : theme.text);
    const QString name = format::harmlessLine(m_column.facts().title) + u"  "_s + countText();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 14;
    painter.setFont(font());
    painter.setPen(m_isTarget ? theme.onSelection : theme.muted);
    painter.drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     sumText(m_column.sums()));
}

} // namespace pulsedeck
