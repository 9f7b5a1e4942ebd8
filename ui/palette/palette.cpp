// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/palette/palettehits.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

Palette::Palette(QList<PaletteEntry> entries, const QStringList &recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_line(new QLineEdit), m_list(new QListView),
      m_nothing(quietLabel(tr("Nothing is called like that. Try fewer letters, or another word."))),
      m_hits(new PaletteHits(std::move(entries), recent, this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find anything"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setPlaceholderText(tr("What do you want to do? Operations, pages, accounts, settings"));
    m_line->setAccessibleName(windowTitle());
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(fontMetrics().height() + 20);
    m_line->installEventFilter(this);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new PaletteDelegate(*m_hits, m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    search();
}

Palette::~Palette() = default;

void Palette::setOffers(Offers offers)
{
    m_hits->setOffers(std::move(offers));
}

void Palette::type(const QString &text)
{
    m_line->setText(text);
}

QList<PaletteEntry> Palette::hits() const
{
    QList<PaletteEntry> all;
    for (int row = 0; row < m_hits->rowCount(); ++row)
        all << m_hits->at(row);
    return all;
}

void Palette::search()
{
    m_hits->search(m_line->text());
    const bool any = m_hits->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(any ? m_hits->index(0) : QModelIndex());
    m_list->scrollToTop();
    const QString first = any ? m_hits->index(0).data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    m_line->setAccessibleDescription(first);
}

void Palette::runCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    const PaletteEntry entry = m_hits->at(m_list->currentIndex().row());
    // First the palette goes: what the entry opens shall belong to the window.
    accept();
    emit ran(entry.id);
    QTimer::singleShot(0, parent(), entry.run);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (auto *key = static_cast<QKeyEvent *>(event); key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, key);
        m_line->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void Palette::showEvent(QShowEvent *event)
{
    place();
    m_line->setFocus();
    QDialog::showEvent(event);
}

/// Without a frame of the system it draws its own edge.
void Palette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(themeOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// In the upper third of the window, where the eyes are.
void Palette::place()
{
    const QWidget *window = parentWidget();
    const int wide = qMin(window->width() - 40, fontMetrics().averageCharWidth() * 104);
    const int high = qMin(window->height() - 80, (fontMetrics().height() + 14) * 13 + 70);
    resize(wide, high);
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, qMin(90, (window->height() - high) / 2))));
}

} // namespace pulsedeck
