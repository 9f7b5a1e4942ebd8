// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/scopepicker.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ScopeCard::ScopeCard(const ScopeInfo &info, QWidget *parent)
    : QFrame(parent), m_scope(info.scope), m_box(new QCheckBox)
{
    setObjectName(info.name);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_box->setFont(bold);
    m_box->setText(info.title);
    m_box->setIcon(icon(info.name));
    m_box->setObjectName(info.name + u"-box"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(m_box);
    const QString reads = tr("Reads: %1").arg(info.reads);
    const QString changes =
        info.changes.isEmpty() ? tr("Changes nothing.") : tr("Changes: %1").arg(info.changes);
    m_box->setAccessibleDescription(reads + u' ' + changes);
    for (const QString &text : {reads, changes}) {
        QLabel *label = textLabel(text);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setContentsMargins(24, 0, 0, 0);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    connect(m_box, &QCheckBox::toggled, this, qOverload<>(&QWidget::update));
}

void ScopeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        m_box->toggle();
}

void ScopeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.base);
    const bool on = m_box->isChecked();
    painter.setPen(QPen(on ? theme.accent : theme.border, on ? 1.6 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

ScopePicker::ScopePicker(Scopes picked, QWidget *parent) : QWidget(parent), m_count(new QLabel)
{
    auto *all = new QPushButton(tr("Select a&ll"));
    auto *none = new QPushButton(tr("Select n&one"));
    all->setObjectName(u"selectAll"_s);
    connect(all, &QPushButton::clicked, this, [this] { setPicked(Scopes((1 << allScopes().size()) - 1)); });
    connect(none, &QPushButton::clicked, this, [this] { setPicked({}); });
    m_count->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(all);
    top->addWidget(none);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setSpacing(8);
    const QList<Scope> scopes = allScopes();
    for (int i = 0; i < scopes.size(); ++i) {
        auto *card = new ScopeCard(scopeInfo(scopes.at(i)));
        connect(&card->box(), &QCheckBox::toggled, this, &ScopePicker::showCount);
        grid->addWidget(card, i / 2, i % 2);
        m_cards.append(card);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    setPicked(picked);
    showCount();
}

Scopes ScopePicker::picked() const
{
    Scopes result;
    for (ScopeCard *card : m_cards)
        result.setFlag(card->scope(), card->box().isChecked());
    return result;
}

void ScopePicker::setPicked(Scopes picked)
{
    for (ScopeCard *card : std::as_const(m_cards))
        card->box().setChecked(picked.testFlag(card->scope()));
}

void ScopePicker::showCount()
{
    int count = 0;
    for (ScopeCard *card : std::as_const(m_cards))
        count += card->box().isChecked();
    m_count->setText(count == 0 ? tr("Nothing is picked yet. Email and Account are a good start.")
                                : tr("%1 of %2 picked").arg(count).arg(m_cards.size()));
    emit changed();
}

ScopeDialog::ScopeDialog(Scopes now, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Picked parts"));
    auto *picker = new ScopePicker(now);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        textLabel(tr("Pick only what you need. What is not picked is never asked for, and refused "
                     "before anything is sent.")));
    layout->addWidget(picker, 1);
    layout->addWidget(buttons);
    sizeDialog(*this, 150, 42);
    const auto check = [buttons, picker] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(picker->picked() != Scopes());
    };
    connect(picker, &ScopePicker::changed, this, check);
    check();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, picker] {
        emit picked(picker->picked());
        accept();
    });
}

} // namespace pulsedeck
