// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pulsedeck {

class TemplatePictures;

/// A template as a card: its picture, and its name below.
class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TemplateDelegate(TemplatePictures &pictures, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    TemplatePictures &m_pictures;
};

} // namespace pulsedeck
