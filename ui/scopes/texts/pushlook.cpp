// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/pushlook.h"

#include "app/vocabulary/composer.h"
#include "ui/scopes/texts/looktext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MessagePreview)
};

constexpr int gap = 12;
constexpr int iconSize = 44;
constexpr int widest = 380;

QString siteOf(const QString &sender)
{
    const QString host = QUrl(sender).host();
    return host.isEmpty() ? sender : host;
}

/// One card of a notification, drawn from its top; whatever is not there takes no room.
class Card {
public:
    Card(QPainter &painter, const QRect &place, const MessageLook &look, const PushStyle &style)
        : m_painter(painter), m_look(look), m_style(style), m_font(painter.font()), m_place(place),
          m_top(place.top() + gap)
    {
    }

    int draw()
    {
        drawWords();
        drawLargePicture();
        drawButtons();
        return m_top - m_place.top();
    }

private:
    QRect column(int left, int width) const { return {left, m_top, width, 0}; }

    void add(const QRect &at, const QString &text, const QFont &font, const QColor &colour, int lines)
    {
        m_top += drawText(m_painter, {at.left(), m_top, at.width(), 0}, {text, font, colour, lines});
    }

    void drawWords()
    {
        const int begin = m_top;
        const int side = iconSize + gap;
        const bool hasIcon = !m_style.iconRight || !m_look.icon.isEmpty();
        const int left = m_place.left() + gap + (m_style.iconRight ? 0 : side);
        const QRect at = column(left, m_place.width() - 2 * gap - (hasIcon ? side : 0));
        const QFont small = scaled(m_font, 0.85);
        const QString site = siteOf(m_look.sender);
        const bool isBlank = m_look.title.isEmpty();
        if (m_style.siteFirst)
            add(at, site, small, m_style.quiet, 1);
        add(at, isBlank ? Tr::tr("Title") : m_look.title, scaled(m_font, 1.0, true),
            isBlank ? m_style.quiet : m_style.ink, m_style.titleLines);
        add(at, m_look.text.isEmpty() ? Tr::tr("Your message") : m_look.text, m_font,
            m_look.text.isEmpty() ? m_style.quiet : m_style.ink, m_style.textLines);
        if (!m_style.siteFirst)
            add(at, site, small, m_style.quiet, 1);
        if (hasIcon) {
            const int iconLeft = m_style.iconRight ? m_place.right() - gap - iconSize : m_place.left() + gap;
            m_painter.setFont(m_font);
            drawPicture(m_painter, {iconLeft, begin, iconSize, iconSize}, m_look.icon, site.left(1).toUpper(),
                        m_style.iconRight ? iconSize / 2 : 6, m_style.accent, m_style.card);
            m_top = qMax(m_top, begin + iconSize);
        }
        m_top += gap;
    }

    void drawLargePicture()
    {
        if (!m_style.largePicture || m_look.picture.isEmpty())
            return;
        const QRect at(m_place.left() + gap, m_top, m_place.width() - 2 * gap,
                       (m_place.width() - 2 * gap) / 2);
        m_painter.setFont(m_font);
        drawPicture(m_painter, at, m_look.picture, Tr::tr("Picture"), 6, m_style.accent, m_style.card);
        m_top += at.height() + gap;
    }

    void drawButtons()
    {
        if (!m_style.hasButtons || m_look.buttons.isEmpty())
            return;
        const int count = int(m_look.buttons.size());
        const int width = (m_place.width() - gap) / count - gap;
        const int height = QFontMetrics(m_font).height() + gap;
        for (int at = 0; at < count; ++at) {
            const QRect button(m_place.left() + gap + at * (width + gap), m_top, width, height);
            m_painter.setPen(Qt::NoPen);
            QColor field = m_style.quiet;
            field.setAlpha(50);
            m_painter.setBrush(m_style.plainButtons ? QBrush(Qt::NoBrush) : field);
            m_painter.drawRoundedRect(button, 5, 5);
            drawText(m_painter, button.adjusted(4, gap / 2, -4, 0),
                     {m_look.buttons.at(at), scaled(m_font, 1.0, m_style.plainButtons),
                      m_style.plainButtons ? m_style.accent : m_style.ink, 1, Qt::AlignHCenter});
        }
        m_top += height + gap;
    }

    QPainter &m_painter;
    const MessageLook &m_look;
    const PushStyle &m_style;
    const QFont m_font;
    const QRect m_place;
    int m_top;
};

} // namespace

const QList<PushStyle> &pushStyles()
{
    static const QList<PushStyle> styles {
        {u"Windows"_s, 0x2b2b2b, 0xffffff, 0xb8b8b8, 0x60cdff, 8, 2, 4, false, false, true, false, true},
        {u"macOS"_s, 0xececee, 0x1d1d1f, 0x5f5f64, 0x0a60c8, 16, 1, 3, false, false, false, false, false},
        {u"Linux"_s, 0x36363a, 0xffffff, 0xc0bfbc, 0x78aeed, 12, 1, 6, false, false, false, false, true},
        {u"Android"_s, 0xf3f3f8, 0x1b1b1f, 0x55565c, 0x3557a8, 24, 1, 7, true, true, true, true, true},
    };
    return styles;
}

int drawPush(QPainter &painter, const QRect &place, const MessageLook &look, const PushStyle &style)
{
    const int width = qMin(widest, place.width() - 4);
    const QRect card(place.left() + (place.width() - width) / 2, place.top() + 2, width, 0);
    const QFont font = painter.font();
    // The words tell how high the card is: they are drawn once below it and once on it.
    const int height = Card(painter, card, look, style).draw();
    painter.setPen(QPen(QColor(0, 0, 0, 40), 1));
    painter.setBrush(style.card);
    painter.drawRoundedRect(QRectF(card.left(), card.top(), width, height).adjusted(0.5, 0.5, -0.5, -0.5),
                            style.radius, style.radius);
    painter.setFont(font);
    Card(painter, card, look, style).draw();
    if (style.hasButtons || look.buttons.isEmpty())
        return height + 4;
    painter.setFont(font);
    const QRect below(card.left(), card.top() + height + 6, width, 0);
    return height + 10
        + drawText(painter, below,
                   {Tr::tr("Buttons are behind “Options” there."), scaled(font, 0.85), style.quiet, 2,
                    Qt::AlignHCenter});
}

} // namespace pulsedeck
