// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettehits.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/table/kindlook.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int mostHits = 60;
static constexpr int margin = 10;

static QList<Findable> findables(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    QList<Findable> all;
    all.reserve(entries.size());
    for (const PaletteEntry &entry : entries) {
        const qsizetype age = recent.indexOf(entry.id);
        const double lead = age < 0 ? entry.lead : 1.0 - double(age) / double(2 * recent.size());
        all << Findable {entry.title, entry.place, entry.words, entry.hints, lead};
    }
    return all;
}

PaletteHits::PaletteHits(QList<PaletteEntry> entries, const QStringList &recent, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries)), m_finder(findables(m_entries, recent))
{
}

void PaletteHits::search(const QString &typed)
{
    beginResetModel();
    m_found = m_finder.find(typed, mostHits);
    m_offered = m_offers ? m_offers(typed) : QList<PaletteEntry>();
    endResetModel();
}

const PaletteEntry &PaletteHits::at(int row) const
{
    return row < m_offered.size() ? m_offered.at(row) : m_entries.at(m_found.at(row - m_offered.size()));
}

int PaletteHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size() + m_found.size());
}

QVariant PaletteHits::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = at(index.row());
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words {entry.title, entry.place, entry.mark};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    return {};
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() + 14};
}

/// Draws @p text into the right end of @p room and takes the place from it.
static void drawMark(QPainter &painter, const PaletteEntry &entry, const QStyleOptionViewItem &option,
                     const QColor &colour, QRect *room)
{
    if (entry.mark.isEmpty())
        return;
    const int wide = option.fontMetrics.horizontalAdvance(entry.mark);
    QRect place = *room;
    place.setLeft(room->right() - wide);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, entry.mark);
    room->setRight(place.left() - margin);
    if (entry.tone == Tone::Neutral)
        return;
    const int side = option.fontMetrics.ascent() + 2;
    const QRect sign(place.left() - side - 5, room->center().y() - side / 2, side, side);
    icon(toneSign(entry.tone), colour).paint(&painter, sign);
    room->setRight(sign.left() - margin);
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteEntry &entry = m_hits.at(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QPalette &colours = option.palette;
    const QColor strong = colours.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? strong : themeOf(colours).muted;
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int side = option.fontMetrics.height();
    if (!entry.icon.isEmpty())
        icon(entry.icon, quiet).paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side));
    room.setLeft(room.left() + side + margin);
    painter->setFont(option.font);
    drawMark(*painter, entry, option, chosen ? strong : toneColour(entry.tone, colours), &room);
    painter->setPen(strong);
    const QString title = option.fontMetrics.elidedText(entry.title, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(title) + 2 * margin);
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(entry.place, Qt::ElideRight, qMax(0, room.width())));
}

} // namespace pulsedeck
