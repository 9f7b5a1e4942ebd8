// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace pulsedeck {

/// The entries that fit what was typed, best first.
class PaletteHits : public QAbstractListModel {
    Q_OBJECT
public:
    PaletteHits(QList<PaletteEntry> entries, const QStringList &recent, QObject *parent);

    /// Makes entries of what is typed, which stand before those that are found.
    void setOffers(Palette::Offers offers) { m_offers = std::move(offers); }
    void search(const QString &typed);
    const PaletteEntry &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    Finder m_finder;
    QList<int> m_found;
    Palette::Offers m_offers;
    QList<PaletteEntry> m_offered;
};

/// One line for each: icon, title, where it belongs, and its mark at the right end.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const PaletteHits &hits, QObject *parent) : QStyledItemDelegate(parent), m_hits(hits) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PaletteHits &m_hits;
};

} // namespace pulsedeck
