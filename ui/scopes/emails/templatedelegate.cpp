// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/templatedelegate.h"

#include "app/table/resourcemodel.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/look/theme.h"
#include "ui/scopes/emails/templatepictures.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr QSize pictureSize {156, 168};
static constexpr int margin = 8;

TemplateDelegate::TemplateDelegate(TemplatePictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {pictureSize.width() + 2 * margin + 4,
            pictureSize.height() + 2 * option.fontMetrics.height() + 3 * margin + 4};
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResourceModel *>(index.model());
    if (!model)
        return;
    const QJsonObject row = model->rowAt(index.row());
    const Theme &theme = themeOf(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRectF card = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChosen ? theme.accent : theme.border, isChosen ? 2 : 1));
    painter->setBrush(isChosen ? theme.selection : theme.base);
    painter->drawRoundedRect(card, 6, 6);
    const QRect place(card.topLeft().toPoint() + QPoint(margin, margin), pictureSize);
    const QPixmap picture = m_pictures.picture(row, pictureSize, painter->device()->devicePixelRatioF());
    if (picture.isNull())
        painter->fillRect(place, theme.alternate);
    else
        painter->drawPixmap(place, picture);
    painter->setPen(theme.border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place);
    const int line = option.fontMetrics.height();
    QRect words(place.left(), place.bottom() + margin, place.width(), line);
    painter->setPen(isChosen ? theme.onSelection : theme.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(format::harmlessLine(row["name"].toString()),
                                                    Qt::ElideRight, words.width()));
    words.translate(0, line);
    painter->setPen(isChosen ? theme.onSelection : theme.muted);
    const QString about = row["is_structure"].toBool()
        ? tr("Layout editor")
        : format::display(row["created"], {.kind = Kind::Date});
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(about, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace pulsedeck
